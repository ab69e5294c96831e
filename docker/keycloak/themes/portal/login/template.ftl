<#-- What every sign-in page is made of: the frame, what went wrong, fields, and rows of Easy Read. Every page works without a script, passkeys apart. -->
<#assign language = locale.currentLanguageTag?keep_before("-")>
<#-- A tag such as ur-simple asks for the same page in Easy Read. -->
<#assign easy = locale.currentLanguageTag?ends_with("-simple")>
<#if easy><#import "easy-read-${language}.ftl" as easyRead></#if>

<#-- The frame. wrong: what to put right, from problems(); tell: whether Keycloak's own message is shown; languages: also as big links below. -->
<#macro page title wrong=[] tell=true languages=false>
<#local failed = wrong?has_content || (message?has_content && message.type == 'error')>
<!DOCTYPE html>
<html lang="${language}" dir="${msg("direction_" + language)}" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title><#if failed>${msg("error")} </#if>${title} – ${msg("service")}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <link rel="stylesheet" href="${url.resourcesPath}/css/portal.css">
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg">
  <script type="module" src="${url.resourcesPath}/js/app.js"></script>
  <script type="module" src="${url.resourcesPath}/js/here.js"></script>
<#-- Before an exact end of the head Keycloak would put an inline script, which our content security policy refuses; here.js does its work. -->
</head >
<body class="govuk-template__body ${easy?then('dp-easy','dp-usual')}" data-page="${pageId!}">
  <a href="#main" class="govuk-skip-link">${msg("skip")}</a>
  <header class="dp-header">
    <div class="govuk-width-container dp-header__row">
      <#if portal()?has_content><a class="dp-header__name" href="${portal()}">${msg("service")}</a><#else><span class="dp-header__name">${msg("service")}</span></#if>
      <nav class="dp-tools" aria-label="${msg("tools")}">
        <details class="dp-languages">
          <summary class="dp-tools__item"><@picture "language"/>${msg("language")}</summary>
          <ul class="dp-languages__list"><@languageLinks/></ul>
        </details>
        <#list locale.supported as other>
          <#if other.languageTag == easy?then(language, language + "-simple")>
            <a class="dp-tools__item" href="${other.url}"><@picture easy?then("page", "easy-read")/>${msg(easy?then("usualPage", "easyRead"))}</a>
          </#if>
        </#list>
      </nav>
    </div>
  </header>
  <div class="govuk-width-container">
    <#if msg("draft") == "true" || (easy && easyRead.draft)><p class="dp-draft">${msg("draftTranslation")}</p></#if>
    <main class="govuk-main-wrapper" id="main">
      <#if wrong?has_content>
        <@summary><ul class="govuk-list govuk-error-summary__list"><#list wrong as one><li><a href="#${one.field}">${kcSanitize(one.text)?no_esc}</a></li></#list></ul></@summary>
      <#elseif tell && message?has_content>
        <#if failed><@summary><p>${kcSanitize(message.summary)?no_esc}</p></@summary>
        <#else><div role="status"<#if !easy> class="govuk-inset-text"</#if>><@row "information">${kcSanitize(message.summary)?no_esc}</@row></div></#if>
      </#if>
      <#nested>
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <button type="submit" name="tryAnotherWay" value="on" class="govuk-button govuk-button--secondary">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#if languages>
        <nav aria-labelledby="languages">
          <h2 class="govuk-heading-m" id="languages">${msg("languages")}</h2>
          <ul class="dp-language-grid"><@languageLinks/></ul>
        </nav>
      </#if>
    </main>
  </div>
  <#if portal()?has_content>
    <footer class="dp-footer">
      <div class="govuk-width-container">
        <p class="dp-footer__links"><a href="${portal("information/accessibility")}">${msg("accessibility")}</a></p>
      </div>
    </footer>
  </#if>
</body>
</html>
</#macro>

<#-- Keycloak's own pages that this theme has no page for come in the same frame. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
  <#local heading><#nested "header"></#local>
  <@page title=heading tell=displayMessage>
    <h1 class="govuk-heading-l">${heading}</h1>
    <#nested "form">
    <#nested "info">
  </@page>
</#macro>

<#-- Where the portal begins, or one of its public pages, in the language and the way of reading of this page; empty if Keycloak does not know who
     sent us. -->
<#function portal page="">
  <#if !(client.baseUrl)?has_content><#return ""></#if>
  <#return client.baseUrl + page + "?lang=" + language + "&view=" + easy?then("easy-read", "standard")>
</#function>

<#macro toPortal button=false>
  <#if portal()?has_content>
    <#if button><a role="button" class="govuk-button" href="${portal()}">${msg("backToApplication")}</a>
    <#else><p class="govuk-body"><a class="govuk-link" href="${portal()}">${msg("backToApplication")}</a></p></#if>
  </#if>
</#macro>

<#-- The languages by their own names, in the same way of reading. -->
<#macro languageLinks>
  <#list msg("portalLanguages")?split(" ") as tag>
    <#list locale.supported as other>
      <#if other.languageTag == tag + easy?then("-simple", "")>
        <li><a href="${other.url}" lang="${tag}" hreflang="${tag}" dir="${msg("direction_" + tag)}"<#if tag == language> class="dp-languages__current" aria-current="true"</#if>>${msg("languageName_" + tag)}</a></li>
      </#if>
    </#list>
  </#list>
</#macro>

<#macro picture name><svg class="dp-picture" aria-hidden="true" focusable="false"><use href="${url.resourcesPath}/img/pictures.svg#${name}"/></svg></#macro>

<#macro summary>
  <div class="govuk-error-summary"><div role="alert">
    <h2 class="govuk-error-summary__title">${msg("problem")}</h2>
    <div class="govuk-error-summary__body"><#nested></div>
  </div></div>
</#macro>

<#-- What stands inside belongs to this part of Easy Read: on a usual page it stands alone. -->
<#macro say part values={}><#if easy><@easyRead.part name=part values=values><#nested></@easyRead.part><#else><#nested></#if></#macro>

<#-- Only in Easy Read: rows with nothing to do in them. -->
<#macro tell part values={}><#if easy><@easyRead.part name=part values=values></@easyRead.part></#if></#macro>

<#-- The page's heading. -->
<#macro title text part values={}>
  <#if easy><@tell part=part values=values/><#else><h1 class="govuk-heading-l">${text}</h1></#if>
</#macro>

<#-- Words that only Keycloak knows, as a row in Easy Read. -->
<#macro row name>
  <#if easy><div class="dp-row"><div class="dp-row__picture"><@picture name/></div><div class="dp-row__words"><p><#nested></p></div></div>
  <#else><p class="govuk-body-l"><#nested></p></#if>
</#macro>

<#-- Better words than "fill this in", where there are any. -->
<#assign missing = {"username": "missingUsernameMessage", "email": "missingEmailMessage", "firstName": "missingFirstNameMessage", "lastName": "missingLastNameMessage"}>

<#-- What to put right, for each field; a field that Keycloak calls otherwise than its id is written "name:id". -->
<#function problems fields>
  <#local found = []>
  <#list fields as field>
    <#local name = field?keep_before(":"), id = field?keep_after_last(":")>
    <#if messagesPerField.existsError(name)>
      <#local text = messagesPerField.getFirstError(name)>
      <#-- An empty email address is "missing" and "fill this in" to Keycloak, both in one text: our one sentence says it. -->
      <#if missing[name]?? && (text?contains(msg("error-user-attribute-required")) || text?contains(msg(missing[name])))><#local text = msg(missing[name])></#if>
      <#local found += [{"field": id?has_content?then(id, name), "text": text}]>
    </#if>
  </#list>
  <#return found>
</#function>

<#-- One line to fill in. -->
<#macro field id label part wrong=[] type="text" value="" hint="" autocomplete="" dir="ltr" inputmode="" width="">
  <#local problem = "">
  <#list wrong as one><#if one.field == id><#local problem = one.text></#if></#list>
  <#local about = ((hint?has_content && !easy)?then(id + "-hint ", "") + problem?has_content?then(id + "-error", ""))?trim>
  <@say part>
    <div class="govuk-form-group<#if problem?has_content> govuk-form-group--error</#if>">
      <label class="govuk-label govuk-label--m" for="${id}">${label}</label>
      <#if hint?has_content && !easy><div id="${id}-hint" class="govuk-hint">${hint}</div></#if>
      <#if problem?has_content><p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${msg("error")}</span> ${kcSanitize(problem)?no_esc}</p></#if>
      <input class="govuk-input<#if problem?has_content> govuk-input--error</#if><#if width?has_content> govuk-input--width-${width}</#if>" id="${id}" name="${id}" type="${type}" dir="${dir}"<#if value?has_content> value="${value}"</#if><#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if inputmode?has_content> inputmode="${inputmode}"</#if><#if type != "password"> autocapitalize="none" spellcheck="false"</#if><#if about?has_content> aria-describedby="${about}"</#if><#if problem?has_content> aria-invalid="true"</#if>>
    </div>
  </@say>
</#macro>

<#-- Who is signing in, once that is known, and the way back if it is somebody else. -->
<#macro who>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <p class="govuk-body"><bdi>${auth.attemptedUsername}</bdi><br><a class="govuk-link" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
</#macro>

<#macro button text name="" value=""><button type="submit" class="govuk-button"<#if name?has_content> name="${name}"</#if><#if value?has_content> value="${value}"</#if>>${text}</button></#macro>

<#-- Somebody who came from the portal for this may turn back. -->
<#macro cancel><#if isAppInitiatedAction??><button type="submit" class="govuk-button govuk-button--secondary" name="cancel-aia" value="true">${msg("doCancel")}</button></#if></#macro>
