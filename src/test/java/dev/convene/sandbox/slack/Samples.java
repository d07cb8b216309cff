package dev.convene.sandbox.slack;

/** Views and blocks that several tests show. */
final class Samples {

    private Samples() {}

    static final String ONE_FIELD = """
            {"type":"modal","callback_id":"one","title":{"type":"plain_text","text":"One"},
             "submit":{"type":"plain_text","text":"Save"},"blocks":[
              {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
               "element":{"type":"plain_text_input","action_id":"v"}}]}""";
    static final String DONE = """
            {"type":"modal","callback_id":"done","title":{"type":"plain_text","text":"Done"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Saved"}}]}""";
    static final String HOME = """
            {"type":"home","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Welcome"}},
              {"type":"actions","elements":[{"type":"button","action_id":"start","text":
               {"type":"plain_text","text":"Start"}}]}]}""";
    static final String QUESTION = """
            [{"type":"section","text":{"type":"mrkdwn","text":"Will you come?"}},
             {"type":"actions","block_id":"answers","elements":[
              {"type":"button","action_id":"yes","value":"y1","text":{"type":"plain_text","text":"Yes"}},
              {"type":"overflow","action_id":"more","options":[
               {"text":{"type":"plain_text","text":"Later"},"value":"later"},
               {"text":{"type":"plain_text","text":"Never"},"value":"never"}]}]}]""";
    static final String SEARCH = """
            {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"Who"},
             "element":{"type":"external_select","action_id":"search","min_query_length":0}}""";
    static final String LOADING = """
            {"type":"modal","callback_id":"form","title":{"type":"plain_text","text":"Wait"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Loading"}}]}""";
    static final String FORM = """
            {"type":"modal","callback_id":"form","private_metadata":"42","title":{"type":"plain_text","text":"Form"},
             "submit":{"type":"plain_text","text":"Save"},"notify_on_close":true,"blocks":[
              {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
               "element":{"type":"plain_text_input","action_id":"v"}},
              {"type":"input","block_id":"size","label":{"type":"plain_text","text":"Size"},
               "element":{"type":"static_select","action_id":"v",
                "initial_option":{"text":{"type":"plain_text","text":"Small"},"value":"s"},
                "options":[{"text":{"type":"plain_text","text":"Small"},"value":"s"},
                           {"text":{"type":"plain_text","text":"Large"},"value":"l"}]}},
              {"type":"input","block_id":"day","optional":true,"label":{"type":"plain_text","text":"Day"},
               "element":{"type":"datepicker","action_id":"v"}},
              {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"Who"},
               "element":{"type":"external_select","action_id":"v","min_query_length":0}},
              {"type":"actions","block_id":"more","elements":[{"type":"button","action_id":"more-button",
               "value":"m","text":{"type":"plain_text","text":"More"}}]}]}""";
}
