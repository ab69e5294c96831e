<#-- Every sign-in page: the language as plain links, what went wrong first, no script needed. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${locale.currentLanguageTag}" dir="${(locale.rtl)?then('rtl','ltr')}" class="govuk-template">
<head>
  <meta charset="utf-8">
  <#assign failed = (message?has_content && message.type == 'error')>
  <title><#if failed>${msg("error")} </#if>${msg("loginAccountTitle")}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <link rel="stylesheet" href="${url.resourcesPath}/css/portal.css">
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg">
</head>
<body class="govuk-template__body dp-usual">
  <a href="#main" class="govuk-skip-link">${msg("skip")}</a>
  <header class="dp-header">
    <div class="govuk-width-container dp-header__row">
      <#if (client.baseUrl)?has_content><a class="dp-header__name" href="${client.baseUrl}">${msg("service")}</a><#else><span class="dp-header__name">${msg("service")}</span></#if>
    </div>
  </header>
  <div class="govuk-width-container">
    <main class="govuk-main-wrapper" id="main">
      <#if displayMessage && message?has_content>
        <#if failed>
          <div class="govuk-error-summary" role="alert">
            <h2 class="govuk-error-summary__title">${msg("problem")}</h2>
            <div class="govuk-error-summary__body"><p>${kcSanitize(message.summary)?no_esc}</p></div>
          </div>
        <#else>
          <p class="govuk-body dp-draft" role="status">${kcSanitize(message.summary)?no_esc}</p>
        </#if>
      </#if>
      <#nested "summary">
      <h1 class="govuk-heading-l"><#nested "header"></h1>
      <#nested "form">
      <#nested "info">
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav aria-label="${msg("languages")}">
          <h2 class="govuk-heading-m">${msg("languages")}</h2>
          <ul class="dp-language-grid">
            <#list locale.supported as l>
              <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>><bdi>${l.label}</bdi></a></li>
            </#list>
          </ul>
        </nav>
      </#if>
    </main>
  </div>
</body>
</html>
</#macro>
