Kari (nb) gets no answer in a channel, and Marte (nb) sends it again

Kari in #arkivert > @Ildsjel hei
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
@ 1 working day later
Marte < Noe kom ikke fram
  Dette venter på deg: én melding som ikke kom fram.
  Kom ikke fram: et kort svar i en kanal i Slack. Kanalen er arkivert. Siden 23. november, ett forsøk.
  [Send igjen] [Dropp]
> [Dropp]
! may-look-after → not-allowed
< Det er de som ser etter Ildsjel, som tar seg av dette. Spør utviklingsavdelingen hvis du skulle vært en av dem.
Marte > [Dropp]
! may-look-after → open
Marte < Vil du droppe dette: et kort svar i en kanal i Slack? Da blir det borte for godt.
  [Ja, dropp det] [Nei, la det ligge]
Marte > [Nei, la det ligge]
Marte < Da lar vi det ligge. Knappene i meldingen gjelder fortsatt.
Marte > [Send igjen]
! may-look-after → open
! look-after → done
#arkivert < Takk! Jeg svarer deg i samtalen vår, der bare vi to er.
Marte ~ Noe kom ikke fram
  Ingenting venter på deg nå. Takk for hjelpen!
  Marte Engen sendte igjen: et kort svar i en kanal i Slack.
Marte > [Send igjen]
! may-look-after → over
Marte < Marte Engen sendte igjen: et kort svar i en kanal i Slack.
