<#-- After the password: the code that the app shows. -->
<#import "template.ftl" as p>
<#assign wrong = p.problems(["totp:otp"])>
<@p.page title=msg("otpTitle") wrong=wrong>
  <@p.title text=msg("otpTitle") part="code/ask"/>
  <@p.who/>
  <form action="${url.loginAction}" method="post" novalidate>
    <#if otpLogin.userOtpCredentials?size gt 1>
      <fieldset class="govuk-fieldset govuk-form-group">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${msg("otpWhich")}</legend>
        <div class="govuk-radios">
          <#list otpLogin.userOtpCredentials as one>
            <div class="govuk-radios__item">
              <input class="govuk-radios__input" id="device-${one?index}" type="radio" name="selectedCredentialId" value="${one.id}"<#if one.id == otpLogin.selectedCredentialId> checked</#if>>
              <label class="govuk-label govuk-radios__label" for="device-${one?index}"><bdi><#if one.userLabel?has_content>${one.userLabel}<#else>${one?counter}</#if></bdi></label>
            </div>
          </#list>
        </div>
      </fieldset>
    </#if>
    <@p.field id="otp" label=msg("authenticatorCode") part="code/number" wrong=wrong hint=msg("otpHint") autocomplete="one-time-code" inputmode="numeric" width="10"/>
    <@p.button text=msg("doLogIn") name="login"/>
  </form>
  <@p.tell "code/lost"/>
  <#if !p.easy><p class="govuk-body">${msg("otpLost")}</p></#if>
</@p.page>
