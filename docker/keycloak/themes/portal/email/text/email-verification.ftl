<#ftl output_format="plainText">
<#-- Somebody has made a sign-in or changed the email address: is it theirs? -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.emailVerification", user.username) button=msg("mail.emailVerification.button")/>
