Kari (nb) tries what can be said

> idé
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
> 👍
< Jeg fant ingen ord i svaret. Skriv gjerne noen få ord, så går vi videre.
  [Fyll ut skjema]
> hjelp
< Skriv slik du ville sagt det til en kollega: Hva skjer, når skjer det, og hva fører det til? For eksempel: «Pårørende ringer oss ofte fordi de ikke vet når vi kommer. Vi mister tid, og de blir utrygge.»
  Du kan gjerne sende et bilde eller en fil sammen med teksten. Beskriv situasjoner, ikke personer. Bare du ser det du skriver, til du sender det inn.
  Du kan også skrive «lagre» og «stopp».
  [Fyll ut skjema]
> hopp over
< Dette svaret trenger vi for å komme videre. Det du vet nå, er nok.
  [Fyll ut skjema]
> tilbake
< Dette er det første spørsmålet.
  [Fyll ut skjema]
> stopp
< Avbrutt. Ingenting er sendt inn.
> takk!
< Bare hyggelig! Skriv «idé» når du har noe nytt å dele.
> tilbake
< Du holder ikke på med noe nå. Skriv «idé» for å dele en idé, eller «hjelp» for å se hva du kan gjøre.
> hjelp
< Du kan skrive:
  • «idé» for å dele en idé
  • «skjema» for å fylle ut alt på en gang
  • «mine» for å se ideene dine
  • «tilbake», «hopp over» eller «lagre» mens du svarer
  • «stopp» for å lagre eller slette det du holder på med
  • «språk» for å bytte språk
  Trenger du et menneske? Spør utviklingsavdelingen.
> …
< Jeg fant ingen ord i svaret. Skriv gjerne noen få ord, så går vi videre.
> heisann
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
> Det er
< Kan du si litt mer? Fortell gjerne når det skjer, og hva det fører til.
  [Fyll ut skjema]
> vanskelig å finne fram på sykehjemmet om kvelden
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> stopp
< Vil du lagre utkastet til senere eller slette det?
  [Lagre til senere] [Slett utkastet] [Fortsett]
> slett
< Slettet. Ingenting er sendt inn. Skriv «idé» når du vil dele noe nytt.
