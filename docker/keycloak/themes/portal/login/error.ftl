<#-- Shown when the sign-in itself failed: what happened, and the way back. -->
<#import "template.ftl" as p>
<@p.page title=msg("errorTitle") tell=false>
  <@p.title text=msg("errorTitle") part="message/sorry"/>
  <@p.row "information">${kcSanitize(message.summary)?no_esc}</@p.row>
  <#if !skipLink??><@p.toPortal button=true/></#if>
  <@p.tell "message/help"/>
</@p.page>
