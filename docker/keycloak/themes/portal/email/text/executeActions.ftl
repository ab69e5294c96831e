<#ftl output_format="plainText">
<#-- The council asks somebody to do something about their sign-in, such as to choose the first password. -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.executeActions", user.username) button=msg("mail.executeActions.button")>
<#if requiredActions??><#list requiredActions as action>- ${msg("requiredAction." + action)}
</#list></#if></@mail.letter>
