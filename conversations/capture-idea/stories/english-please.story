Kari (nb) would rather have it in another language

> The food bank gets bread on Friday night when nobody is there to take it in
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
> English please
< I’ll write English from now on. You can switch any time with “language”.
  Who has this need? Choose one or more.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Volunteers and associations
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> volunteers
< What gets better if we solve this? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> kan vi ta det på svenska?
< Nu skriver jag svenska. Du kan byta när som helst med ”språk”.
  Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) Ökade intäkter
  ( ) Lägre kostnader
  ( ) Kostnader vi slipper
  ( ) Sparad tid
  ( ) Bättre kvalitet
  ( ) Nöjdare användare
  ( ) Enklare för användaren
  ( ) Bättre tillgänglighet
  ( ) Mer kunskap och förståelse
  ( ) Bättre livskvalitet
  ( ) Engagerade medarbetare
  ( ) Bättre arbetsmiljö
  ( ) Lättare att få och behålla folk
  ( ) Bättre för klimat och miljö
  ( ) Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> bättre kvalitet
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> på nynorsk
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
  Kva fokusområde passar best?
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre (fram til 31. desember 2028)] [Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [Ingen av dei] [Veit ikkje] [Tilbake]
> nynorsk
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
  Vi var ved «Fokusområde».
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre (fram til 31. desember 2028)] [Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [Ingen av dei] [Veit ikkje] [Tilbake]
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
