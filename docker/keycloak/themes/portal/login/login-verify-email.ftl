<#-- An email was sent to see whether the address is right: what to do now. -->
<#import "template.ftl" as p>
<#assign address = verifyEmail!(user.email)!"">
<@p.page title=msg("emailVerifyTitle") tell=(message?has_content && message.type == 'error')>
  <@p.title text=msg("emailVerifyTitle") part="email/title"/>
  <#if p.easy><@p.tell part="email/sent" values={"address": address}/>
  <#else><p class="govuk-body-l">${msg("emailVerifyInstruction1", address)}</p><p class="govuk-body">${msg("emailVerifyInstruction2")}</p></#if>
  <@p.say "email/again">
    <form action="${url.loginAction}" method="post"><@p.button text=msg("emailVerifyResend")/><@p.cancel/></form>
  </@p.say>
</@p.page>
