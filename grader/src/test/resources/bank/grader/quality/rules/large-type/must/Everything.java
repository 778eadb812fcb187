package banking;

class Everything { // finding: large-type
  int price10() {
    return 0;
  }
  int price11() {
    return 1;
  }
  int price12() {
    return 2;
  }
  int price13() {
    return 3;
  }
  int price14() {
    return 4;
  }
  int price15() {
    return 5;
  }
  int price16() {
    return 6;
  }
  int price17() {
    return 7;
  }
  int price18() {
    return 8;
  }
  int price19() {
    return 9;
  }
  int price20() {
    return 10;
  }
  int price21() {
    return 11;
  }
  int price22() {
    return 12;
  }
  int price23() {
    return 13;
  }
  int price24() {
    return 14;
  }
  int price25() {
    return 15;
  }
  int price26() {
    return 16;
  }
  int price27() {
    return 17;
  }
  int price28() {
    return 18;
  }
  int price29() {
    return 19;
  }
  int price30() {
    return 20;
  }
  int price31() {
    return 21;
  }
  int price32() {
    return 22;
  }
  int price33() {
    return 23;
  }
  int price34() {
    return 24;
  }
  int price35() {
    return 25;
  }
  int price36() {
    return 26;
  }
  int price37() {
    return 27;
  }
  int price38() {
    return 28;
  }
  int price39() {
    return 29;
  }
  int price40() {
    return 30;
  }
  int price41() {
    return 31;
  }
  int price42() {
    return 32;
  }
  int price43() {
    return 33;
  }
  int price44() {
    return 34;
  }
  int price45() {
    return 35;
  }
  int price46() {
    return 36;
  }
  int price47() {
    return 37;
  }
  int price48() {
    return 38;
  }
  int price49() {
    return 39;
  }
  int price50() {
    return 40;
  }
  int price51() {
    return 41;
  }
  int price52() {
    return 42;
  }
  int price53() {
    return 43;
  }
  int price54() {
    return 44;
  }
  int price55() {
    return 45;
  }
  int price56() {
    return 46;
  }
  int price57() {
    return 47;
  }
  int price58() {
    return 48;
  }
  int price59() {
    return 49;
  }
  int price60() {
    return 50;
  }
  int price61() {
    return 51;
  }
  int price62() {
    return 52;
  }
  int price63() {
    return 53;
  }
  int price64() {
    return 54;
  }
  int price65() {
    return 55;
  }
  int price66() {
    return 56;
  }
  int price67() {
    return 57;
  }
  int price68() {
    return 58;
  }
  int price69() {
    return 59;
  }
  int price70() {
    return 60;
  }
  int price71() {
    return 61;
  }
  int price72() {
    return 62;
  }
  int price73() {
    return 63;
  }
  int price74() {
    return 64;
  }
  int price75() {
    return 65;
  }
  int price76() {
    return 66;
  }
  int price77() {
    return 67;
  }
  int price78() {
    return 68;
  }
  int price79() {
    return 69;
  }
  int price80() {
    return 70;
  }
  int price81() {
    return 71;
  }
  int price82() {
    return 72;
  }
  int price83() {
    return 73;
  }
  int price84() {
    return 74;
  }
  int price85() {
    return 75;
  }
  int price86() {
    return 76;
  }
  int price87() {
    return 77;
  }
  int price88() {
    return 78;
  }
  int price89() {
    return 79;
  }
  int price90() {
    return 80;
  }
  int price91() {
    return 81;
  }
  int price92() {
    return 82;
  }
  int price93() {
    return 83;
  }
  int price94() {
    return 84;
  }
  int price95() {
    return 85;
  }
  int price96() {
    return 86;
  }
  int price97() {
    return 87;
  }
  int price98() {
    return 88;
  }
  int price99() {
    return 89;
  }
}
