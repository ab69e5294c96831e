<#-- The fields about a person, as the realm asks for them; used by registering and by filling in what is missing. -->
<#import "template.ftl" as p>
<#assign parts = {"username": "register/username", "email": "register/email", "firstName": "register/first-name", "lastName": "register/last-name"}>
<#assign hints = {"username": "usernameHint", "email": "emailHint"}>
<#assign filledIn = {"username": "username", "email": "email", "firstName": "given-name", "lastName": "family-name"}>

<#function names>
  <#local all = []>
  <#list profile.attributes as attribute><#local all += [attribute.name]></#list>
  <#return all>
</#function>

<#-- after: what stands inside follows the field of this name. -->
<#macro fields wrong after="">
  <#list profile.attributes as attribute>
    <#if attribute.name == 'locale'>
      <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
    <#elseif attribute.readOnly>
      <p class="govuk-body">${advancedMsg(attribute.displayName!attribute.name)}: <bdi>${attribute.value!''}</bdi></p>
    <#else>
      <@p.field id=attribute.name label=advancedMsg(attribute.displayName!attribute.name) part=(parts[attribute.name]!"register/other") wrong=wrong type=(attribute.name == "email")?then("email", "text") value=(attribute.value!'') hint=hints[attribute.name]???then(msg(hints[attribute.name]!"error"), "") autocomplete=(filledIn[attribute.name]!"") dir=(attribute.name?ends_with("Name"))?then("auto", "ltr")/>
    </#if>
    <#if attribute.name == after><#nested></#if>
  </#list>
</#macro>
