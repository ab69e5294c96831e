<#ftl output_format="plainText">
<#-- The council asks somebody to do something about their sign-in, such as to choose the first password. -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.executeActions", "\x2068" + user.username + "\x2069") button=msg("mail.executeActions.button")>
<#if requiredActions??><#list requiredActions as action>- ${msg("requiredAction." + action)}
</#list></#if></@mail.letter>
