/** A text in both languages of the product. */
export type Text = Readonly<{ zh: string; en: string }>
