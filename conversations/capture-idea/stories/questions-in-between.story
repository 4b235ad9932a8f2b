Kari (nb) wonders about a lot, and loses nothing by it

> Hei
< Hei, Kari! Jeg er Ildsjel. Har du sett noe som kunne vært bedre, hjelper jeg deg med å gjøre det til en idé. Du får svar fra Idégruppa innen 5 virkedager, alltid med en begrunnelse. Det tar omtrent fem minutter, og du kan ta pause når du vil.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Fyll ut skjema]
> Hvem leser dette?
< Et utkast ser bare du. Når du sender inn, leser Idégruppa ideen. Eksempelkommunen er en offentlig virksomhet, så andre kan be om innsyn i det du har sendt.
  Vi var ved «Behov».
  [Fyll ut skjema]
> Nattevakten leter etter nøkler til ti boliger hver natt
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
> når får jeg svar?
< Du får svar fra Idégruppa innen 5 virkedager etter at du har sendt inn, alltid med en begrunnelse.
  Vi var ved «For hvem».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> hva mener du med behov
< Tenk på dem som merker det i hverdagen. Brukere er de som får en tjeneste av oss, innbyggere er alle som bor her. Det er helt i orden å velge oss som jobber her.
  Du kan også skrive «tilbake», «lagre» og «stopp».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> oss som jobber her
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
> Hva lagrer dere om meg egentlig?
< Jeg lagrer navnet ditt, det du skriver om ideen, og det som blir bestemt. Et utkast ser bare du. Ikke skriv navn eller private opplysninger om andre. Lurer du på noe mer om personvern, spør utviklingsavdelingen.
  Vi var ved «Verdi».
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
> hjelp
< Verdi er mer enn penger. Tall trengs ikke nå, og «vet ikke» er et ærlig svar som ikke teller mot ideen.
  Du kan også skrive «vet ikke», «tilbake», «lagre» og «stopp».
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
> spart tid
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> må jeg svare på alt nå?
< Nei. Noen få svar trengs før du kan sende inn, og «vet ikke» er et godt svar. Resten kan du la stå, eller ta senere med «lagre».
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> er du en robot?
< Jeg heter Ildsjel, og er et dataprogram. Jeg hjelper deg å få et behov på jobben fram som en idé, og følger den videre. Det er mennesker som leser den og bestemmer.
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> velferd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nattevakten leter etter nøkler til ti boliger hver natt
  Behov: Nattevakten leter etter nøkler til ti boliger hver natt
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> kan andre se navnet mitt?
< Idégruppa ser hvem som har sendt inn, så de kan svare deg. Blir ideen fortalt videre, spør jeg deg først: med navn, uten navn eller ikke i det hele tatt.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> hva skjer videre?
< Når du sender inn, leser Idégruppa ideen og svarer innen 5 virkedager, alltid med en begrunnelse. Blir det ja, finner dere ut mer, prøver i det små og lærer. Med «mine» ser du hvor den er.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Nattevakten leter etter nøkler til ti boliger hver natt» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
