enum { CY_A = 1,
                 /* text of a */
       CY_B      /* text of b */ };
