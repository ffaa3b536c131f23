/** A file, card or picture of a message, as it came over the wire. */
export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
}

/** One message of a chat, with what it says now. Times are milliseconds since the epoch on the movable clock. */
export interface ChatMessage {
  id: string;
  from: 'bot' | 'person';
  text?: string;
  summary?: string;
  attachments: Attachment[];
  replyToId?: string;
  at: number;
  updatedAt?: number;
}

export interface Conversation {
  id: string;
  kind: 'personal' | 'groupChat';
  personId: string;
  tenantId: string;
  messages: ChatMessage[];
}

export interface Install {
  /** The installed app's id, as Graph gives it. */
  id: string;
  at: number;
}

/** One line of somebody's activity feed. */
export interface FeedItem {
  id: string;
  at: number;
  activityType: string;
  topic: { source: string; value: string; webUrl?: string };
  previewText?: string;
  templateParameters: { name: string; value: string }[];
  chainId?: number;
}

/** What the Connector took from the bot for one person, and what it refused because the bot is shut out there. */
export interface DeliveryCount {
  sent: number;
  updated: number;
  deleted: number;
  refused: number;
}

/** Everything the simulated Teams remembers; plain JSON. */
export interface TeamsState {
  /** By conversation id. */
  conversations: Record<string, Conversation>;
  /** By person's id; so are the three that follow. */
  installs: Record<string, Install>;
  blocked: Record<string, true>;
  feeds: Record<string, FeedItem[]>;
  deliveries: Record<string, DeliveryCount>;
  /** The last number given to a message or a feed item. */
  lastNumber: number;
  /** Private JWK the Connector signs with; made when first needed. */
  signingKey?: Record<string, unknown>;
}
