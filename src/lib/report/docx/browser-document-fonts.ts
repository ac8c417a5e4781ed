import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import heading from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import { bytesAt } from '../bytes-at.ts';
import type { DocumentFonts } from './embedded-fonts.ts';

/** The fonts of text documents in a browser, from files of this site (`documentFontFiles`). */
export const browserDocumentFonts = async (): Promise<DocumentFonts> => ({
  regular: await bytesAt(regular),
  bold: await bytesAt(bold),
  heading: await bytesAt(heading)
});
