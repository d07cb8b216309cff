// The emoji names a bot is likely to write; a name that is not here is shown as it was typed.

const NAMES = {
  "+1": "👍", "-1": "👎", thumbsup: "👍", thumbsdown: "👎", wave: "👋", clap: "👏", pray: "🙏", raised_hands: "🙌",
  raised_hand: "✋", point_right: "👉", point_left: "👈", eyes: "👀", muscle: "💪", handshake: "🤝",
  smile: "😄", slightly_smiling_face: "🙂", wink: "😉", thinking_face: "🤔", cry: "😢", sweat_smile: "😅", relieved: "😌",
  tada: "🎉", sparkles: "✨", star: "⭐", fire: "🔥", rocket: "🚀", bulb: "💡", heart: "❤️", gift: "🎁", trophy: "🏆",
  white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", negative_squared_cross_mark: "❎",
  warning: "⚠️", no_entry: "⛔", no_entry_sign: "🚫", exclamation: "❗", question: "❓", information_source: "ℹ️",
  red_circle: "🔴", large_green_circle: "🟢", large_yellow_circle: "🟡", large_orange_circle: "🟠", large_blue_circle: "🔵",
  white_circle: "⚪", black_circle: "⚫", small_blue_diamond: "🔹", large_blue_diamond: "🔷",
  bell: "🔔", no_bell: "🔕", calendar: "📆", date: "📅", spiral_calendar_pad: "🗓️", alarm_clock: "⏰", hourglass: "⌛",
  hourglass_flowing_sand: "⏳", clock3: "🕒", stopwatch: "⏱️", zzz: "💤", sunrise: "🌅", palm_tree: "🌴", coffee: "☕",
  lock: "🔒", unlock: "🔓", key: "🔑", closed_lock_with_key: "🔐", link: "🔗", pushpin: "📌", round_pushpin: "📍",
  paperclip: "📎", memo: "📝", pencil: "📝", pencil2: "✏️", clipboard: "📋", bookmark: "🔖", books: "📚", page_facing_up: "📄",
  bar_chart: "📊", chart_with_upwards_trend: "📈", mag: "🔍", gear: "⚙️", hammer_and_wrench: "🛠️", wrench: "🔧",
  email: "✉️", envelope: "✉️", phone: "☎️", telephone_receiver: "📞", speech_balloon: "💬", mega: "📣", computer: "💻",
  video_camera: "📹", movie_camera: "🎥", office: "🏢", house: "🏠", busts_in_silhouette: "👥", bust_in_silhouette: "👤",
  arrow_right: "➡️", arrow_left: "⬅️", arrow_forward: "▶️", arrows_counterclockwise: "🔄", repeat: "🔁", fast_forward: "⏩",
  heavy_plus_sign: "➕", heavy_minus_sign: "➖", one: "1️⃣", two: "2️⃣", three: "3️⃣", four: "4️⃣", airplane: "✈️", bow: "🙇",
  wastebasket: "🗑️", outbox_tray: "📤", inbox_tray: "📥", seat: "💺", chair: "🪑", seedling: "🌱", checkered_flag: "🏁",
};

/** The text with known :names: replaced. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]+):/g, (typed, name) => NAMES[name] ?? typed);
