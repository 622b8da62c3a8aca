/** SYNTHETIC: products, what users say of them, and the users, all in memory. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: number;
}

/** What one user says of one product. */
export interface Review {
  readonly id: string;
  readonly text: string;
  readonly rating: number;
  readonly authorId: string;
}

/** Who writes reviews. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

const CITIES = ['Draguignan', 'Brignoles', 'Toulon', 'Fréjus'];
const USERS = 15;
const REVIEWS_EACH = 4;

/** Twenty products. */
export const products: readonly Product[] = Array.from({ length: 20 }, (_, index) => ({
  id: `p${index}`,
  name: `Product number ${index}`,
  price: 10 + index,
}));

/** The users by id. */
export const usersById: ReadonlyMap<string, User> = new Map(
  Array.from({ length: USERS }, (_, index): [string, User] => {
    const id = `u${index}`;
    return [id, { id, name: `User number ${index}`, city: CITIES[index % CITIES.length] ?? '' }];
  }),
);

/** The products by id. */
export const productsById: ReadonlyMap<string, Product> = new Map(
  products.map((product) => [product.id, product]),
);

/** Four reviews of each product, by its id. */
export const reviewsByProduct: ReadonlyMap<string, readonly Review[]> = new Map(
  products.map(({ id }, place) => [id, reviewsOf(id, place)]),
);

function reviewsOf(productId: string, place: number): Review[] {
  return Array.from({ length: REVIEWS_EACH }, (_, index) => ({
    id: `${productId}-r${index}`,
    text: `What was said of it, at the ${index}. time`,
    rating: 1 + ((place + index) % 5),
    authorId: `u${(place * REVIEWS_EACH + index) % USERS}`,
  }));
}
