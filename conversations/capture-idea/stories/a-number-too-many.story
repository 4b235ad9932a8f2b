Kari (nb) writes somebody's identity number, and it is kept nowhere

> Bruker 14026861560 fikk feil medisin to ganger fordi listene ikke stemmer overens
< Jeg skjulte det som ser ut som et fødselsnummer eller personnummer, før jeg lagret det du skrev:
  «Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke stemmer overens»
  Vil du ha det slik?
  [Behold slik] [Skriv på nytt] [Det er noe annet]
> hjelp
< En idé handler om situasjoner, ikke om personer. Derfor lagrer jeg ikke fødselsnumre, telefonnumre eller andres e-postadresser.
  • «Behold slik»: vi går videre med teksten over.
  • «Skriv på nytt»: jeg glemmer teksten, og du skriver en ny.
  • «Det er noe annet»: jeg tok feil, for eksempel av et ordrenummer. Da skriver du teksten én gang til.
  Jeg skjulte det som ser ut som et fødselsnummer eller personnummer, før jeg lagret det du skrev:
  «Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke stemmer overens»
  Vil du ha det slik?
  [Behold slik] [Skriv på nytt] [Det er noe annet]
> [Behold slik]
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) Brukere av en tjeneste
  ( ) Innbyggere
  ( ) Næringslivet
  ( ) Frivillige og foreninger
  ( ) Oss som jobber her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) Mer inntekter
  ( ) Lavere kostnader
  ( ) Kostnader vi slipper
  ( ) Spart tid
  ( ) Bedre kvalitet
  ( ) Mer fornøyde brukere
  ( ) Enklere for brukeren
  ( ) Bedre tilgjengelighet
  ( ) Mer kunnskap og forståelse
  ( ) Bedre livskvalitet
  ( ) Mer engasjerte ansatte
  ( ) Bedre arbeidsmiljø
  ( ) Lettere å få og beholde folk
  ( ) Bedre for klima og miljø
  ( ) Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> kvalitet
< Hvilket fokusområde passer best?
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
> velferd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke…
  Behov: Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke stemmer overens
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke…»
  [Bruk forslaget] [Rediger] [Tilbake]
> Lister som stemmer
< Se over før du sender
  Navn: Lister som stemmer
  Behov: Bruker ••••••••••• fikk feil medisin to ganger fordi listene ikke stemmer overens
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Lister som stemmer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
