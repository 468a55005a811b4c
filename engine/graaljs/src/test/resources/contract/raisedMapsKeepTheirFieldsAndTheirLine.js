function sell() {

  throw { code: 'out_of_stock', message: 'No tents left.' };
}
sell();
