<#-- Every mail: why it comes, the one link, how long it works, and that nothing happens if it is left alone. -->
<#macro letter why button>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${msg("direction_" + locale.language)}">
<body style="font-family: sans-serif; font-size: 19px; line-height: 1.6; color: #14242c; background: #fff">
  <p style="font-size: 22px; font-weight: bold">${msg("mail.service")}</p>
  <p>${why}</p>
  <#nested>
  <#-- The border is seen where a contrast theme takes the ground away. -->
  <p><a href="${link}" style="display: inline-block; padding: 14px 24px; border: 2px solid transparent; border-radius: 8px; background: #0a4f52; color: #fff; font-weight: bold">${button}</a></p>
  <p><#if linkExpiration gt 120>${msg("mail.lastsHours", (linkExpiration / 60)?floor?c)}<#else>${msg("mail.lasts", linkExpiration?c)}</#if></p>
  <p>${msg("mail.ignore")}</p>
  <p>${msg("mail.phone")}</p>
</body>
</html>
</#macro>
