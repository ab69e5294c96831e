<#-- A new password, after the link in the mail or because the council asks for it. -->
<#import "template.ftl" as p>
<#assign wrong = p.problems(["password:password-new", "password-confirm"])>
<#-- What the realm's rules say against a password comes as a message of the whole page. -->
<#if !wrong?has_content && message?has_content && message.type == 'error'><#assign wrong = [{"field": "password-new", "text": message.summary}]></#if>
<@p.page title=msg("updatePasswordTitle") wrong=wrong tell=false>
  <@p.title text=msg("updatePasswordTitle") part="new-password/title"/>
  <form action="${url.loginAction}" method="post" novalidate>
    <@p.field id="password-new" label=msg("passwordNew") part="new-password/password" wrong=wrong type="password" hint=msg("passwordHint") autocomplete="new-password"/>
    <@p.field id="password-confirm" label=msg("passwordConfirm") part="new-password/again" wrong=wrong type="password" autocomplete="new-password"/>
    <#-- Whoever changes a password because somebody else knows it wants them out at once: so this is not asked but done. -->
    <input type="hidden" name="logout-sessions" value="on">
    <@p.say "new-password/go"><@p.button text=msg("doSubmit")/></@p.say>
    <@p.cancel/>
  </form>
</@p.page>
