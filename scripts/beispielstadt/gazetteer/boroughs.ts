export interface Borough {
  id: string;
  name: string;
}

/** The twelve Stadtbezirke. */
export const boroughs: readonly Borough[] = [
  { id: '01', name: 'Mitte-Nord' },
  { id: '02', name: 'Mitte-West' },
  { id: '03', name: 'Mitte-Ost' },
  { id: '10', name: 'Nord' },
  { id: '20', name: 'Nordwest' },
  { id: '30', name: 'West' },
  { id: '40', name: 'Südwest' },
  { id: '50', name: 'Süd' },
  { id: '60', name: 'Südost' },
  { id: '70', name: 'Ost' },
  { id: '80', name: 'Nordost' },
  { id: '90', name: 'Randnord' }
];
