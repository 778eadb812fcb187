package banking;

class Luhn
{
   static final int BASE = 10;
   static int sum(String digits)
   {
	 int sum = 0;
     int position = 0;
         while (position < digits.length())
         {
            sum += digits.charAt(position) - '0';
            position++;
         }
     if (sum < 0) { return 0; } else { return sum; }
   }

   enum Choice { EXIT, LOG_OUT }
}
