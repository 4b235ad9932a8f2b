Sam (en) has not shared an idea yet

> mine
! list-ideas → none
< You haven’t shared an idea yet. Write what is difficult today, and we’ll begin.
> My colleagues take notes on paper and type them in again at night
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
> mine
! list-ideas → listed
< My ideas
  You have 1 draft. Only you can see it.
  My colleagues take notes on paper and…: 3 short questions left
  [Continue: My colleagues take notes on paper and…]
