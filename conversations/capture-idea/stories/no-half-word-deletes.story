Sam (en) says yes to a question with two answers, and keeps the draft

> Volunteers never know which room is open
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
> stop
< Would you like to save the draft for later or delete it?
  [Save for later] [Delete draft] [Continue]
> yes
< I wasn’t quite sure. Which of these do you mean?
  [Save for later] [Delete draft] [Continue]
> save
< Saved. Only you can see the draft. Write “continue” when you want to go on.
> continue
< We were at “For whom”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> staff
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
