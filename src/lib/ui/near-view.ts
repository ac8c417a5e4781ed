import type { Attachment } from 'svelte/attachments';

/** Tells once that the reader has come near an element. */
export const nearView =
  (onnear: () => void): Attachment =>
  (element) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      onnear();
    });
    watch.observe(element);
    return () => watch.disconnect();
  };
