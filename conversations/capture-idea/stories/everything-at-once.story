Kari (nb) has thought it through, and writes all of it at once below headings

> Behov: Sommervikarene låner brukernavn av hverandre, fordi det tar tre uker å få eget.
  For hvem: brukerne og oss som jobber her
  Verdi: bedre kvalitet
  Mulig løsning: En fast dag i mai der alle vikarer får brukernavn.
  Ressurser: En fra IKT i én dag.
  Slik vet vi det: Vi teller vikarer uten brukernavn den første uka.
! weigh-need → need
< Slik forsto jeg det du skrev:
  Behov: Sommervikarene låner brukernavn av hverandre, fordi det tar tre uker å få eget.
  For hvem: Brukere av en tjeneste og oss som jobber her
  Verdi: Bedre kvalitet
  Mulig løsning: En fast dag i mai der alle vikarer får brukernavn.
  Ressurser: En fra IKT i én dag.
  Slik vet vi det: Vi teller vikarer uten brukernavn den første uka.
  [Endre]
  Takk. Det ligger i et utkast som bare du ser. Ett kort spørsmål til, så kan du sende det.
  Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Endre]
< Hva vil du endre?
  [Behov] [For hvem] [Verdi] [Mulig løsning] [Ressurser] [Slik vet vi det] [Fortsett]
> [Verdi]
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  (x) 5 – Bedre kvalitet
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
> ledelse
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Sommervikarene låner brukernavn av hverandre, fordi det tar tre uker å…
  Behov: Sommervikarene låner brukernavn av hverandre, fordi det tar tre uker å få eget.
  For hvem: Brukere av en tjeneste og oss som jobber her
  Verdi: Spart tid
  Fokusområde: Ledelse, medarbeiderskap og kompetanse
  Mulig løsning: En fast dag i mai der alle vikarer får brukernavn.
  Ressurser: En fra IKT i én dag.
  Slik vet vi det: Vi teller vikarer uten brukernavn den første uka.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Sommervikarene låner brukernavn av hverandre, fordi det tar tre uker å…» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
