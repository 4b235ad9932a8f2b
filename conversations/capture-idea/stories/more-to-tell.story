Kari (nb) has more to tell

> Pårørende ringer fordi de ikke vet når vi kommer
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
> [Brukere av en tjeneste] [Neste]
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
> [Spart tid] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Mulig løsning] [Ressurser] [Slik vet vi det] [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Mulig løsning]
< Har du allerede en tanke om en løsning? Vi tar den med, men låser oss ikke til den.
  [Hopp over] [Tilbake]
> hjelp
< En setning holder. Den som utforsker ideen, kan ende et helt annet sted.
  Du kan også skrive «hopp over», «tilbake», «lagre» og «stopp».
  [Hopp over] [Tilbake]
> Send en melding når vi er på vei
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Ressurser] [Slik vet vi det] [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Ressurser]
< Hva trengs for å prøve dette i det små? Tenk tid, folk, penger og kunnskap. Et grovt anslag holder.
  [Vet ikke] [Hopp over] [Tilbake]
> hjelp
< For eksempel: «Én sone i fire uker, omtrent tjue timer, ingen kjøp.»
  Du kan også skrive «vet ikke», «hopp over», «tilbake», «lagre» og «stopp».
  [Vet ikke] [Hopp over] [Tilbake]
> Én sone i fire uker, omtrent tjue timer
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Slik vet vi det] [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Slik vet vi det]
< Hvordan vet vi at vi har skapt verdien? Hva kan vi telle, måle eller spørre om – før og etter?
  [Vet ikke] [Hopp over] [Tilbake]
> Antall telefoner fra pårørende per uke
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  Slik vet vi det: Antall telefoner fra pårørende per uke
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Vet vi hvordan]
< Vet vi allerede hvordan dette skal løses?
  [Ja, det er bare å gjøre det] [Nei, vi må prøve oss fram] [Vet ikke] [Hopp over] [Tilbake]
> hjelp
< Er svaret ja, er det kanskje en vanlig forbedring som lederen din kan si ja til med én gang. Du kan sende den inn her likevel.
  Du kan også skrive «vet ikke», «hopp over», «tilbake», «lagre» og «stopp».
  [Ja, det er bare å gjøre det] [Nei, vi må prøve oss fram] [Vet ikke] [Hopp over] [Tilbake]
> [Nei, vi må prøve oss fram]
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  Slik vet vi det: Antall telefoner fra pårørende per uke
  Vet vi hvordan: Nei, vi må prøve oss fram
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Steg]
< Er dette et lite eller et stort steg?
  [Lite steg (inkrementell)] [Stort steg (radikal)] [Vet ikke] [Hopp over] [Tilbake]
> [Lite steg (inkrementell)]
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  Slik vet vi det: Antall telefoner fra pårørende per uke
  Vet vi hvordan: Nei, vi må prøve oss fram
  Steg: Lite steg (inkrementell)
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Opphav]
< Hvor kommer ideen fra?
  [Fra meg eller teamet mitt] [Lånt fra noen andre] [Fra en innbygger eller bruker] [Fra tall, avvik eller rapport] [Svar på en utfordring] [Hopp over] [Tilbake]
> [Lånt fra noen andre]
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  Slik vet vi det: Antall telefoner fra pårørende per uke
  Vet vi hvordan: Nei, vi må prøve oss fram
  Steg: Lite steg (inkrementell)
  Opphav: Lånt fra noen andre
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Noe vi kan slutte med]
< Er det noe vi kan slutte med hvis dette virker?
  [Vet ikke] [Hopp over] [Tilbake]
> Ringelista på vaktrommet
< Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Send en melding når vi er på vei
  Ressurser: Én sone i fire uker, omtrent tjue timer
  Slik vet vi det: Antall telefoner fra pårørende per uke
  Vet vi hvordan: Nei, vi må prøve oss fram
  Steg: Lite steg (inkrementell)
  Opphav: Lånt fra noen andre
  Noe vi kan slutte med: Ringelista på vaktrommet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted solution="Send en melding når vi er på vei" resources="Én sone i fire uker, omtrent tjue timer" evidence="Antall telefoner fra pårørende per uke" known="no" size="incremental" origin="borrowed" stop="Ringelista på vaktrommet"
< Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
