Sam (en) has more drafts than one card holds

> The printers on the second floor are always out of paper
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> Visitors cannot find the meeting rooms in the town hall
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> The night shift has no warm food after ten
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> New colleagues wait two weeks for their access
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> The bicycle shed is full every morning before eight
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> Residents call because the letter is hard to read
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> The wheelchairs are stored far from the entrance
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> Nobody knows which car is free on Mondays
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> We type the same numbers into three systems
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> The lift stops between floors in wet weather
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> The phone list is out of date every spring
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> mine
! list-ideas → listed
< My ideas
  You have 11 drafts. Only you can see them.
  The printers on the second floor are…: 3 short questions left
  Visitors cannot find the meeting rooms…: 3 short questions left
  The night shift has no warm food after…: 3 short questions left
  New colleagues wait two weeks for their…: 3 short questions left
  The bicycle shed is full every morning…: 3 short questions left
  Residents call because the letter is…: 3 short questions left
  The wheelchairs are stored far from the…: 3 short questions left
  Nobody knows which car is free on…: 3 short questions left
  We type the same numbers into three…: 3 short questions left
  The lift stops between floors in wet…: 3 short questions left
  [Continue: The printers on the second floor are…] [Continue: Visitors cannot find the meeting rooms…] [Continue: The night shift has no warm food after…] [Continue: New colleagues wait two weeks for their…] [Continue: The bicycle shed is full every morning…] [Continue: Residents call because the letter is…] [Continue: The wheelchairs are stored far from the…] [Continue: Nobody knows which car is free on…] [Continue: We type the same numbers into three…] [Continue: The lift stops between floors in wet…]
  [Show more]
> [Show more]
! list-older-ideas → listed
< My ideas
  You have 11 drafts. Only you can see them.
  The phone list is out of date every…: 3 short questions left
  [Continue: The phone list is out of date every…]
> [Continue: The printers on the second floor are…]
< We were at “For whom”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
