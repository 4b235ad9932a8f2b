Kari (nb) and Annika (sv) would rather fill in a form

> hei
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
> skjema
< Her er alt i ett skjema. Du kan også svare her i samtalen.
  [Fyll ut skjema]
> {Fyll ut skjema} need="Kort" for-whom="Innbyggere"
< Behov: Kan du si litt mer? Fortell gjerne når det skjer, og hva det fører til.
  Verdi: Dette svaret trenger vi for å komme videre. Det du vet nå, er nok.
  Fokusområde: Dette svaret trenger vi for å komme videre. Det du vet nå, er nok.
> {Fyll ut skjema} need="Foreldre får ikke vite når skolebussen er forsinket, og barna står lenge ute" for-whom="Innbyggere; Oss som jobber her" value="Spart tid; Bedre kvalitet" focus-area="Vet ikke" evidence="Antall telefoner til skolen per uke" size="Lite steg (inkrementell)"
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Se over, så kan du sende det.
  Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Foreldre får ikke vite når skolebussen er forsinket, og barna står…
  Behov: Foreldre får ikke vite når skolebussen er forsinket, og barna står lenge ute
  For hvem: Innbyggere og oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Vet ikke ennå
  Slik vet vi det: Antall telefoner til skolen per uke
  Steg: Lite steg (inkrementell)
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Foreldre får ikke vite når skolebussen er forsinket, og barna står…» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]

Annika > formulär
Annika < Här är allt i ett formulär. Du kan också svara här i chatten.
  [Fyll i formulär]
Annika > {Fyll i formulär} need="Inför en app där man ser var bussen är" for-whom="Kommuninvånare" value="Vet inte" focus-area="Vet inte" title="Var är bussen"
! weigh-need → solution
Annika < Tack. Det ligger i ett utkast som bara du ser. En kort fråga till, så kan du skicka det.
  Det låter som en lösning, och den tar vi med. Vilket problem ska den lösa?
  [Behåll som det är] [Tillbaka]
