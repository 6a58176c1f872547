name = Adult Social Care Direct
what = Helps adults who need care, and acts when an adult is being hurt or neglected.
who = Adults who need care and support. There are some limits for people without permission to be here.
hours = The first number is for office hours. The second number is for nights and weekends.
