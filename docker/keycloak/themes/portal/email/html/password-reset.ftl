<#-- Somebody does not know the password any more. -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.passwordReset", "\x2068" + user.username + "\x2069") button=msg("mail.passwordReset.button")/>
