<#ftl output_format="plainText">
<#-- As html/mail.ftl, for programs that show no HTML. -->
<#macro letter why button>
${msg("mail.service")}

${why}
<#nested>

${button}:
${link}

${msg("mail.lasts", linkExpiration?c)}

${msg("mail.ignore")}

${msg("mail.phone")}
</#macro>
