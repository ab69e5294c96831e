<#ftl output_format="plainText">
<#-- As html/mail.ftl, for programs that show no HTML. -->
<#macro letter why button>
${msg("mail.service")}

${why}
<#nested>

${button}:
${link}

<#if linkExpiration gt 120>${msg("mail.lastsHours", (linkExpiration / 60)?floor?c)}<#else>${msg("mail.lasts", linkExpiration?c)}</#if>

${msg("mail.ignore")}

${msg("mail.phone")}
</#macro>
