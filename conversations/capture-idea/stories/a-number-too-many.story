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
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  ( ) 5 – Bedre kvalitet
  ( ) 6 – Mer fornøyde brukere
  ( ) 7 – Enklere for brukeren
  ( ) 8 – Bedre tilgjengelighet
  ( ) 9 – Mer kunnskap og forståelse
  ( ) 10 – Bedre livskvalitet
  ( ) 11 – Mer engasjerte ansatte
  ( ) 12 – Bedre arbeidsmiljø
  ( ) 13 – Lettere å få og beholde folk
  ( ) 14 – Bedre for klima og miljø
  ( ) 15 – Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> kvalitet
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
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
