<#-- The council asks somebody to do something about their sign-in, such as to choose the first password. -->
<#import "mail.ftl" as mail>
<@mail.letter why=msg("mail.executeActions", user.username) button=msg("mail.executeActions.button")>
  <#if requiredActions??><ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul></#if>
</@mail.letter>
