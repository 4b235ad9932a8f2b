Kari (nb) and Sam (en) write where nobody reads, which Marte (nb) and Jon (sv) both want to do something about

Kari in #arkivert > @Ildsjel hei
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
Sam in #arkivert > @Ildsjel hello
Sam < Hi Sam! I’m Ildsjel. If you’ve seen something that could be better, I’ll help you turn it into an idea. You’ll get an answer from Idégruppa within 5 working days, always with a reason. It takes about five minutes, and you can pause whenever you like.
  What need have you seen? Tell me what is difficult today. One to three sentences is enough.
  [Fill in a form]
@ 1 working day later
Marte < Noe kom ikke fram
  Dette venter på deg: 2 meldinger som ikke kom fram.
  1. Kom ikke fram: et kort svar i en kanal i Slack. Kanalen er arkivert. Siden 23. november, ett forsøk.
  [Send nr. 1 igjen] [Dropp nr. 1]
  2. Kom ikke fram: et kort svar i en kanal i Slack. Kanalen er arkivert. Siden 23. november, ett forsøk.
  [Send nr. 2 igjen] [Dropp nr. 2]
Jon < Något kom inte fram
  Det här väntar på dig: 2 meddelanden som inte kom fram.
  1. Kom inte fram: ett kort svar i en kanal i Slack. Kanalen är arkiverad. Sedan 23 november, ett försök.
  [Skicka nr 1 igen] [Släpp nr 1]
  2. Kom inte fram: ett kort svar i en kanal i Slack. Kanalen är arkiverad. Sedan 23 november, ett försök.
  [Skicka nr 2 igen] [Släpp nr 2]
Marte > [Dropp nr. 2]
! may-look-after → open
Marte < Vil du droppe dette: et kort svar i en kanal i Slack? Da blir det borte for godt.
  [Ja, dropp det] [Nei, la det ligge]
Jon > [Skicka nr 2 igen]
! may-look-after → open
! look-after → done
#arkivert < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
Marte ~ Noe kom ikke fram
  Dette venter på deg: én melding som ikke kom fram.
  Kom ikke fram: et kort svar i en kanal i Slack. Kanalen er arkivert. Siden 23. november, ett forsøk.
  [Send igjen] [Dropp]
  Jon Dahl sendte igjen: et kort svar i en kanal i Slack.
Jon ~ Något kom inte fram
  Det här väntar på dig: ett meddelande som inte kom fram.
  Kom inte fram: ett kort svar i en kanal i Slack. Kanalen är arkiverad. Sedan 23 november, ett försök.
  [Skicka igen] [Släpp]
  Jon Dahl skickade igen: ett kort svar i en kanal i Slack.
Marte > [Ja, dropp det]
! look-after → over
Marte < Jon Dahl sendte igjen: et kort svar i en kanal i Slack.
Jon > [Släpp]
! may-look-after → open
Jon < Vill du släppa det här: ett kort svar i en kanal i Slack? Då försvinner det för gott.
  [Ja, släpp det] [Nej, låt det ligga]
Jon > [Ja, släpp det]
! look-after → done
Marte ~ Noe kom ikke fram
  Ingenting venter på deg nå. Takk for hjelpen!
  Jon Dahl droppet et kort svar i en kanal i Slack.
  Jon Dahl sendte igjen: et kort svar i en kanal i Slack.
Jon ~ Något kom inte fram
  Inget väntar på dig nu. Tack för hjälpen!
  Jon Dahl släppte ett kort svar i en kanal i Slack.
  Jon Dahl skickade igen: ett kort svar i en kanal i Slack.
@ 1 working day later
