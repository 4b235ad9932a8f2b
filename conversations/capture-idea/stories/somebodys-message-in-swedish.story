Annika (sv) makes an idea of a few words and of a picture

>> Kö igen
> varje måndag står besökarna i kö i en halvtimme
> stopp
> [Radera utkastet]
>> 📷
> Ingen vet vem som har nyckeln till förrådet
> besökare
> bättre kvalitet
> vet inte
> [Använd förslaget]
> [Lägg till mer]
> [Länk]
> https://intranet.exempel.example/forrad
