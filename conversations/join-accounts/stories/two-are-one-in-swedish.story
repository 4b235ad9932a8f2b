Annika (sv) and Annika@teams (sv) turn out to be one

> koppla ihop mina konton
< Om du skriver till mig på flera ställen kan jag samla allt hos en. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
> [Skapa en kod]
! make-joining-code → made
< Din kod är ABCD-EFGH
  Skriv ”koppla ihop mina konton” till mig i den andra kanalen, välj ”Jag har en kod” och skriv den där.
  Den fungerar en gång, i 15 minuter. Ge den aldrig till någon annan.
Annika@teams > koppla ihop mina konton
Annika@teams < Om du skriver till mig på flera ställen kan jag samla allt hos en. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
Annika@teams > [Jag har en kod]
Annika@teams < Skriv din kod.
  [Tillbaka]
Annika@teams > ABCD EFGH
! check-joining-code → found
Annika@teams < Koden är skapad av Annika Lindqvist i Slack. Är det du?
  [Ja, det är jag] [Nej]
Annika@teams > [Ja, det är jag]
! join-accounts → joined
Annika@teams < Då är det klart. Allt som är ditt följer med dig på båda ställena, och varje meddelande kommer bara på ett. Skriv ”kanal” för att välja var.
