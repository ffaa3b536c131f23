/** The extended property that says which booking an event is: unseen in Outlook, found by a filter. */
export const bookingProperty = 'String {6d1b7f0a-52c4-4d6e-9a3b-c0e4f7a81d25} Name BinomeBooking';
