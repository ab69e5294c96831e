<#-- Something about the person is missing, such as the email address: asked once, on the way in. -->
<#import "template.ftl" as p>
<#import "profile.ftl" as person>
<#assign wrong = p.problems(person.names())>
<@p.page title=msg("loginProfileTitle") wrong=wrong tell=false>
  <@p.title text=msg("loginProfileTitle") part="register/missing"/>
  <form action="${url.loginAction}" method="post" novalidate>
    <@person.fields wrong=wrong/>
    <@p.button text=msg("doSubmit")/>
    <@p.cancel/>
  </form>
</@p.page>
