<#-- Sets up the app that shows one-time codes: by pointing it at the picture, or by typing a key. -->
<#import "template.ftl" as p>
<#assign wrong = p.problems(["totp", "userLabel"])>
<#assign byKey = (mode!"") == "manual">
<@p.page title=msg("loginTotpTitle") wrong=wrong tell=false>
  <@p.title text=msg("loginTotpTitle") part="code/set-up"/>
  <#if !p.easy><p class="govuk-body">${msg("loginTotpIntro")}</p><p class="govuk-body">${msg("loginTotpStep1")}</p></#if>
  <@p.say "code/app">
    <ul class="govuk-list govuk-list--bullet"><#list totp.supportedApplications as app><li><bdi>${msg(app)}</bdi></li></#list></ul>
  </@p.say>
  <#if byKey>
    <#if !p.easy><p class="govuk-body">${msg("loginTotpManualStep2")}</p></#if>
    <@p.say "code/key">
      <p class="govuk-body dp-reference"><bdi dir="ltr">${totp.totpSecretEncoded}</bdi></p>
      <p class="govuk-body"><a class="govuk-link" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
    </@p.say>
  <#else>
    <#if !p.easy><p class="govuk-body">${msg("loginTotpStep2")}</p></#if>
    <@p.say "code/picture">
      <img class="dp-photo" width="246" height="246" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("totpPicture")}">
      <p class="govuk-body"><a class="govuk-link" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
    </@p.say>
  </#if>
  <form action="${url.loginAction}" method="post" novalidate>
    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
    <@p.field id="totp" label=msg("authenticatorCode") part="code/type" wrong=wrong hint=msg("loginTotpStep3") autocomplete="one-time-code" inputmode="numeric" width="10"/>
    <#if totp.otpCredentials?has_content>
      <@p.field id="userLabel" label=msg("loginTotpDeviceName") part="code/device" wrong=wrong autocomplete="off" dir="auto"/>
    </#if>
    <@p.button text=msg("doSubmit")/>
    <@p.cancel/>
  </form>
</@p.page>
