Kari (nb) would rather have it in another language

> The food bank gets bread on Friday night when nobody is there to take it in
! weigh-need → need
< You write English, and so can I. Press the button, or write “English”.
  [Go on in English]
  Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> English please
< I’ll write English from now on. You can switch any time with “language”.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> volunteers
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> kan vi ta det på svenska?
< Nu skriver jag svenska. Du kan byta när som helst med ”språk”.
  Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) 1 – Ökade intäkter
  ( ) 2 – Lägre kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Sparad tid
  ( ) 5 – Bättre kvalitet
  ( ) 6 – Nöjdare användare
  ( ) 7 – Enklare för användaren
  ( ) 8 – Bättre tillgänglighet
  ( ) 9 – Mer kunskap och förståelse
  ( ) 10 – Bättre livskvalitet
  ( ) 11 – Engagerade medarbetare
  ( ) 12 – Bättre arbetsmiljö
  ( ) 13 – Lättare att få och behålla folk
  ( ) 14 – Bättre för klimat och miljö
  ( ) 15 – Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> bättre kvalitet
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> på nynorsk
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
  Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> nynorsk
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> velferd
< Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: The food bank gets bread on Friday night when nobody is there to take…
  Behov: The food bank gets bread on Friday night when nobody is there to take it in
  For kven: Frivillige og foreiningar
  Verdi: Betre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> bokmål
< Nå skriver jeg bokmål. Du kan bytte når som helst med «språk».
  Se over før du sender
  Navn: The food bank gets bread on Friday night when nobody is there to take…
  Behov: The food bank gets bread on Friday night when nobody is there to take it in
  For hvem: Frivillige og foreninger
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «The food bank gets bread on Friday night when nobody is there to take…» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
> engelsk
< I’ll write English from now on. You can switch any time with “language”.
