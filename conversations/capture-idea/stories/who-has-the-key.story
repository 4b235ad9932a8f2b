Annika (sv) has seen a need outside the focus areas

> Boende får vänta för att ingen vet vem som har nyckeln
! weigh-need → need
< Tack! Jag har sparat det i ett utkast som bara du ser.
  Vem gäller behovet? Välj en eller flera.
  ( ) Användare av en tjänst
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> [Användare av en tjänst] [Nästa]
< Vad blir bättre om behovet löses? Välj allt som stämmer.
  ( ) Ökade intäkter
  ( ) Lägre kostnader
  ( ) Undvikna kostnader
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
> vet inte
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> [Inget av dem]
< Vad ska vi kalla idén? Ge den ett kort namn.
  Mitt förslag: ”Boende får vänta för att ingen vet vem som har nyckeln”
  [Använd förslaget] [Ändra förslaget] [Tillbaka]
> Nycklar som går att hitta
< Titta igenom innan du skickar
  Namn: Nycklar som går att hitta
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  För vem: Användare av en tjänst
  Värde: Vet inte än
  Fokusområde: Inget av dem
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted for-whom="users" value="not-known" focus-area="none" title="Nycklar som går att hitta"
