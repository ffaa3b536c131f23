const isPhone = (): boolean => navigator.maxTouchPoints > 0 && window.matchMedia('(hover: none)').matches;

const download = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
};

const share = async (file: File): Promise<void> => {
  try {
    await navigator.share({ files: [file] });
  } catch (fault) {
    // Closing the choice without taking one is no fault.
    if (!(fault instanceof DOMException && fault.name === 'AbortError')) throw fault;
  }
};

/**
 * Hands a file over that was fetched with the person's token, so no mere link could lead to it. Browsers and Teams on the
 * desktop save it as a download. Teams on a phone shows the tab in a web view that drops downloads: there the phone's own
 * choice of apps takes it, where it takes files of this kind.
 */
export const saveFile = async (content: Blob, name: string): Promise<void> => {
  const file = new File([content], name, { type: content.type });
  const isShared = isPhone() && 'canShare' in navigator && navigator.canShare({ files: [file] });
  if (isShared) await share(file);
  else download(file);
};
