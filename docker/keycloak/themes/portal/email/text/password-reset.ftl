<#ftl output_format="plainText">
<#-- Somebody does not know the password any more. -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.passwordReset", user.username) button=msg("mail.passwordReset.button")/>
