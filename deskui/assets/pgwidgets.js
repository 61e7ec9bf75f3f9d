function w(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var A={Box:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_spacing:["sets",
1,"spacing"],set_align:["sets",1,"align"]}},VBox:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_colo\
r"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"e\
xpanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],
set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:[
"sets",1,"cursor"],set_spacing:["sets",1,"spacing"],set_align:["sets",1,"align"]}},HBox:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],
set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,
"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"en\
abled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_select\
ion"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_spacing:["sets",1,"spacing"],set_align:["sets",1,"align"]}},ButtonBox:{args:[],options:{},
methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:[
"sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_spacing:["sets",1,"spacing"],set_halign:["sets",1,"halign"]}},
FixedLayout:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"]}},GridBox:{args:[],
options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_siz\
e"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,
"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"\
tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_row_spacing:["sets",1,"r\
ow_spacing"],set_column_spacing:["sets",1,"column_spacing"]}},Splitter:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],set_sizes:["sets",1,"sizes"],get_sizes:["gets",0,"sizes"]}},Frame:{args:[],options:{},methods:{set_border_width:["sets",
1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:[
"sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["se\
ts",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_te\
xt_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_title:["sets",1,"title"],set_text:["sets",1,"title"],get_text:["gets",0,"title"]}},
Separator:{args:["orientation"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],
set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,
"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"too\
ltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],
set_orientation:["sets",1,"orientation"]}},Expander:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_c\
olor"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,
"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enable\
d"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],
set_cursor:["sets",1,"cursor"],set_collapsed:["sets",1,"collapsed"]}},AbstractScrollArea:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],
set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,
"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"en\
abled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_select\
ion"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_thumb_percent:["sets",2,"thumb_percent"],get_thumb_percent:["gets",0,"thumb_percent"],set_scroll_percent:[
"sets",2,"scroll_percent"],get_scroll_percent:["gets",0,"scroll_percent"],set_scroll_bar_visibility:["sets",2,"scroll_bar_visibility"]}},ScrollArea:{args:[],options:{},
methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:[
"sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_thumb_percent:["sets",2,"thumb_percent"],get_thumb_percent:[
"gets",0,"thumb_percent"],set_scroll_percent:["sets",2,"scroll_percent"],get_scroll_percent:["gets",0,"scroll_percent"],set_scroll_bar_visibility:["sets",2,"scr\
oll_bar_visibility"],set_scroll_position:["sets",2,"scroll_percent"],get_scroll_position:["gets",0,"scroll_percent"]}},ColorWidget:{args:[],options:{},methods:{
set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["s\
ets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],get_color:["gets",0,"color"],set_color:["sets",1,"color"]}},Button:{
args:["text"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["se\
ts",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_text:["sets",1,
"text"],get_text:["gets",0,"text"],set_color:["sets",2,"color"],set_hover:["sets",2,"hover"]}},CheckBox:{args:["text"],options:{},methods:{set_border_width:["se\
ts",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:[
"sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["se\
ts",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_te\
xt_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_state:["sets",1,"state"],get_state:["gets",0,"state"]}},RadioButton:{args:["te\
xt"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"mi\
n_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["set\
s",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",
0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],get_state:["gets",0,"stat\
e"],set_text:["sets",1,"text"]}},ToggleButton:{args:["text"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_c\
olor"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,
"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enable\
d"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],
set_cursor:["sets",1,"cursor"],get_state:["gets",0,"state"],set_text:["sets",1,"text"]}},TabWidget:{args:[],options:{},methods:{set_border_width:["sets",1,"bord\
er_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:[
"sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["se\
ts",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_te\
xt_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_index:["sets",1,"index"],get_index:["gets",0,"index"],set_tab_position:["sets",
1,"tab_position"]}},StackWidget:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",
1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:[
"sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["set\
s",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,
"cursor"],set_index:["sets",1,"index"],get_index:["gets",0,"index"]}},MDISubWindow:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],set_position:["sets",2,"position"],move:["sets",2,"position"],set_title:["sets",1,"title"]}},MDIWidget:{args:[],options:{},
methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:[
"sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_resistance:["sets",1,"resistance"],set_scroll_position:["set\
s",2,"scroll_position"],get_scroll_position:["gets",0,"scroll_position"]}},Menu:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"]}},MenuBar:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_co\
lor"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,
"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enable\
d"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],
set_cursor:["sets",1,"cursor"]}},MenuAction:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:[
"sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:[
"sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["set\
s",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,
"cursor"],set_text:["sets",1,"text"],get_text:["gets",0,"text"],set_checked:["sets",1,"checked"],get_checked:["gets",0,"checked"],set_state:["sets",1,"checked"]}},
ToolBar:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"]}},ToolBarAction:{args:[],
options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_siz\
e"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,
"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"\
tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_text:["sets",1,"text"],get_text:[
"gets",0,"text"],get_state:["gets",0,"state"],set_menu:["sets",1,"menu"]}},SpinBox:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],set_limits:["sets",3,"min","max","step"],set_value:["sets",1,"value"],get_value:["gets",0,"value"],set_decimals:["sets",
1,"decimals"]}},Slider:{args:[],options:{track:"tracking"},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:[
"sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:[
"sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["set\
s",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,
"cursor"],set_limits:["sets",3,"min","max","step"],set_value:["sets",1,"value"],get_value:["gets",0,"value"],set_decimals:["sets",1,"decimals"],set_tracking:["s\
ets",1,"tracking"]}},Dial:{args:[],options:{track:"tracking"},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:[
"sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:[
"sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["set\
s",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,
"cursor"],set_limits:["sets",3,"min","max","step"],set_value:["sets",1,"value"],get_value:["gets",0,"value"],set_decimals:["sets",1,"decimals"],set_tracking:["s\
ets",1,"tracking"],set_knob_diameter:["sets",1,"knob_diameter"]}},ScrollBar:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],set_scroll_percent:["sets",1,"scroll_percent"],get_scroll_percent:["gets",0,"scroll_percent"],set_thumb_percent:["sets",
1,"thumb_percent"],get_thumb_percent:["gets",0,"thumb_percent"]}},ProgressBar:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],set_value:["sets",1,"value"],get_value:["gets",0,"value"]}},Label:{args:["text"],options:{},methods:{set_border_width:[
"sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],
set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:[
"sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow\
_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_text:["sets",1,"text"],get_text:["gets",0,"text"],set_color:["sets",2,"colo\
r"],set_halign:["sets",1,"halign"],set_valign:["sets",1,"valign"],set_menu:["sets",1,"menu"]}},StatusBar:{args:[],options:{},methods:{set_border_width:["sets",1,
"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:[
"sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["se\
ts",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_te\
xt_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_color:["sets",2,"color"],set_halign:["sets",1,"halign"]}},TextEntry:{args:["te\
xt"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"mi\
n_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["set\
s",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",
0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_text:["sets",1,"text"],
get_text:["gets",0,"text"],set_length:["sets",1,"length"]}},TextEntrySet:{args:["text"],options:{label:"button_text"},methods:{set_border_width:["sets",1,"borde\
r_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:[
"sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["se\
ts",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_te\
xt_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_text:["sets",1,"text"],get_text:["gets",0,"text"],set_length:["sets",1,"length"],
set_button_text:["sets",1,"button_text"]}},TextArea:{args:["text"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"bo\
rder_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["g\
ets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,
"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"vi\
sible"],set_cursor:["sets",1,"cursor"],get_text:["gets",0,"text"],set_editable:["sets",1,"editable"],set_wrap:["sets",1,"wrap"],set_scroll_position:["sets",2,"s\
croll_position"],get_scroll_position:["gets",0,"scroll_position"]}},ComboBox:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:[
"sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:[
"gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",
0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"\
visible"],set_cursor:["sets",1,"cursor"],get_text:["gets",0,"text"],get_index:["gets",0,"index"],set_length:["sets",1,"length"]}},HtmlView:{args:["html"],options:{},
methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:[
"sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_html:["sets",1,"html"],get_html:["gets",0,"html"],set_scroll_position:[
"sets",2,"scroll_position"],get_scroll_position:["gets",0,"scroll_position"]}},ExternalWidget:{args:[],options:{},methods:{set_border_width:["sets",1,"border_wi\
dth"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["se\
ts",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",
1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_s\
election"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_content:["sets",1,"content"]}},Timer:{args:[],options:{},methods:{set_duration:["s\
ets",1,"duration"]}},FileDialog:{args:[],options:{},methods:{set_mode:["sets",1,"mode"],get_mode:["gets",0,"mode"],set_accept:["sets",1,"accept"],get_accept:["g\
ets",0,"accept"]}},Image:{args:[],options:{url:"image"},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["\
sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:[
"sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["set\
s",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,
"cursor"]}},Canvas:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"]}},VideoWidget:{args:[],
options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_siz\
e"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,
"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"\
tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_url:["sets",1,"url"],set_muted:[
"sets",1,"muted"],get_muted:["gets",0,"muted"],set_volume:["sets",1,"volume"],get_volume:["gets",0,"volume"],set_loop:["sets",1,"loop"],get_loop:["gets",0,"loop"],
set_controls:["sets",1,"controls"],get_controls:["gets",0,"controls"],set_current_time:["sets",1,"current_time"],get_current_time:["gets",0,"current_time"]}},TextSource:{
args:["text"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["se\
ts",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_editable:["sets",1,"editable"],set_wrap:["sets",1,"wrap"],set_line_numbers:["sets",1,"line_\
numbers"],set_icon_gutter:["sets",1,"icon_gutter"],set_tooltips_enabled:["sets",1,"tooltips_enabled"],set_scroll_position:["sets",2,"scroll_position"],get_scroll_position:[
"gets",0,"scroll_position"]}},TextBufferRef:{args:["buffer","offset","gravity"],options:{},methods:{}},TreeView:{args:[],options:{},methods:{set_border_width:["\
sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],
set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:[
"sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow\
_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_editable:["sets",1,"editable"],set_header_font:["sets",4,"header_font"],set_row_spacing:[
"sets",1,"row_spacing"],set_column_spacing:["sets",1,"column_spacing"],set_show_grid:["sets",1,"show_grid"],set_show_row_numbers:["sets",1,"show_row_numbers"],set_sortable:[
"sets",1,"sortable"],set_scroll_position:["sets",2,"scroll_position"],get_scroll_position:["gets",0,"scroll_position"]}},TableView:{args:[],options:{},methods:{
set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["s\
ets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:[
"sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:[
"sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_editable:["sets",1,"editable"],set_header_font:["sets",4,"he\
ader_font"],set_row_spacing:["sets",1,"row_spacing"],set_column_spacing:["sets",1,"column_spacing"],set_show_grid:["sets",1,"show_grid"],set_show_row_numbers:["\
sets",1,"show_row_numbers"],set_sortable:["sets",1,"sortable"],set_scroll_position:["sets",2,"scroll_position"],get_scroll_position:["gets",0,"scroll_position"]}},
TopLevel:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_position:["sets",
2,"position"],set_title:["sets",1,"title"],set_moveable:["sets",1,"moveable"],set_window_state:["sets",1,"window_state"],get_window_state:["gets",0,"window_stat\
e"]}},Page:{args:[],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:[
"sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"]}},Dialog:{args:["ti\
tle","buttons"],options:{},methods:{set_border_width:["sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["\
sets",2,"min_size"],set_max_size:["sets",2,"max_size"],set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:[
"sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:["sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["\
gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_position:["sets",
2,"position"],set_modal:["sets",1,"modal"],set_spacing:["sets",1,"spacing"],set_title:["sets",1,"title"]}},ColorDialog:{args:[],options:{},methods:{set_border_width:[
"sets",1,"border_width"],set_border_color:["sets",1,"border_color"],set_bg:["sets",1,"bg"],set_min_size:["sets",2,"min_size"],set_max_size:["sets",2,"max_size"],
set_expanding:["sets",2,"expanding"],get_expanding:["gets",0,"expanding"],resize:["sets",2,"size"],set_padding:["sets",1,"padding"],set_font:["sets",4,"font"],set_enabled:[
"sets",1,"enabled"],get_enabled:["gets",0,"enabled"],set_tooltip:["sets",1,"tooltip"],get_tooltip:["gets",0,"tooltip"],set_allow_text_selection:["sets",1,"allow\
_text_selection"],is_visible:["gets",0,"visible"],set_cursor:["sets",1,"cursor"],set_position:["sets",2,"position"],set_modal:["sets",1,"modal"],get_color:["get\
s",0,"color"],set_color:["sets",1,"color"]}}};var _e={str:"string",int:"integer",number:"float",bool:"boolean"},T=class{fields=[];rows=[];columns=[];openByDefault=!1;exceptions=new Map;setColumns(e){return this.
columns=e.map(t=>{let n=typeof t=="object"&&t!==null?{...t}:{label:String(t)};n.key??=n.label,n.label??=n.key;let o=n.type;return typeof o=="string"&&(n.type=_e[o]??
o),n}),this.columns}keyOf(e){return String(typeof e=="number"?this.columns[e]?.key??e:e)}set(e){this.fields=this.columns.map(t=>String(t.key)),this.rows=this.build(
e)}build(e){return Array.isArray(e)?e.map((t,n)=>this.row(`row${n}`,t)):Object.entries(e??{}).map(([t,n])=>this.row(t,n))}row(e,t){if(Array.isArray(t))return[e,
t];let n=[],o={},i=g=>{for(let[d,u]of Object.entries(g))n[this.field(d)]=u},_=Object.entries(t??{});for(let[g,d]of _)g==="__values__"?i(d):typeof d=="object"&&d!==
null&&!Array.isArray(d)?o[g]=d:i({[g]:d});let a=Array.from(n,g=>g??null);return Object.keys(o).length||!_.length?[e,a,this.build(o)]:[e,a]}find(e){let t=this.rows,
n;for(let o of e)n=t?.find(i=>i[0]===o),t=n?.[2];return n}below(e){if(!e.length)return this.rows;let t=this.find(e);return t?t[2]??=[]:this.rows}add(e,t,n=-1){let o=this.
below(e);o.splice(n<0?o.length:n,0,t)}remove(e){let t=this.below(e.slice(0,-1)),n=t.findIndex(o=>o[0]===e.at(-1));n>=0&&t.splice(n,1)}setCell(e,t,n){let o=this.
find(e),i=this.field(t),_=o?.[1][i]??null;return o&&(o[1][i]=n),_}values(e){let t=this.fields.map((n,o)=>[n,e[1][o]]).filter(([,n])=>n!=null);return Object.fromEntries(
t)}opened(e){let t=[],n=(o,i)=>{for(let _ of o){if(!_[2])continue;let a=[...i,_[0]];this.openByDefault!==this.exceptions.has(a.join(`
`))===e&&t.push(a),n(_[2],a)}};return n(this.rows,[]),t}open(e,t){t===this.openByDefault?this.exceptions.delete(e.join(`
`)):this.exceptions.set(e.join(`
`),[...e])}freshKey(){let e=this.rows.length;for(;this.rows.some(t=>t[0]===`row${e}`);)e++;return`row${e}`}get wire(){return{fields:this.fields,rows:this.rows}}field(e){
let t=this.fields.indexOf(e);return t>=0?t:this.fields.push(e)-1}};var k=class extends Error{};function ee(s,e,t,n){let o=me[e.name]?.[t]??le[t];if(o)return o(s,e,...n);let i=A[e.name]?.methods[t];if(i)return ae(s,e,i,n);if(ge.
has(t))return s.show({type:"call",wid:e.wid,method:t,args:n});throw new k(`Unknown method: ${t} on ${e.name}`)}function ae(s,e,t,n){let[o,i,..._]=t;if(o==="gets")
return e.state[String(_[0])]??null;if(_.length>1)return r(s,e,Object.fromEntries(_.map((g,d)=>[g,n[d]??null])));let a=Array.from({length:Number(i)},(g,d)=>n[d]??
null);return r(s,e,{[String(_[0])]:Number(i)>1?a:a[0]})}function r(s,e,t){Object.assign(e.state,t),s.show({type:"state",wid:e.wid,state:t})}function c(s,e,t,n={},o){
if(!t)throw new Error("not a widget");t.parent&&te(t),e.children.splice(o??e.children.length,0,{wid:t.wid,layout:n}),t.parent=e,s.show({type:"insert",wid:e.wid,
child:t.wid,layout:n,...o===void 0?{}:{index:o}}),s.fire(e,"child-added",p(t))}function te(s){let e=s.parent?.children,t=e?.findIndex(({wid:n})=>n===s.wid)??-1;
e&&t>=0&&e.splice(t,1),s.parent=void 0}function x(s,e,t,n){let o=s.widget(t);if(!(!o||o.parent!==e)){if(n)return s.drop(o);te(o),s.show({type:"remove",wid:e.wid,
child:o.wid}),s.fire(e,"child-removed",p(o))}}function de(s,e,t){for(let{wid:n}of[...e.children])x(s,e,{__wid__:n});c(s,e,s.widget(t))}function se(s,e,t,n){e.state[t]=
l(e.state[t])+n,s.show({type:"edit",wid:e.wid,op:"splice",key:t,start:-1,delete:0,insert:n})}function F(s,e,t,n){e.state[t]=[...e.state[t]??[],n],s.show({type:"\
edit",wid:e.wid,op:"splice",key:t,start:-1,delete:0,insert:[n]})}function p(s){return{__wid__:s.wid,__class__:s.name}}var O=(s,e)=>s.children.findIndex(({wid:t})=>t===
S(e)),S=s=>s?.__wid__??-1,R=(s,e,t)=>{let n=s.widget({__wid__:e.children[t]?.wid});return n?p(n):null},l=s=>String(s??""),le={show:(s,e)=>r(s,e,{visible:!0}),hide:(s,e)=>r(
s,e,{visible:!1}),resize:(s,e,t,n)=>r(s,e,{size:[t??null,n??null]}),destroy:(s,e)=>s.drop(e),is_container:(s,e)=>e.children.length>0||e.name.endsWith("Box")||e.
name.endsWith("Widget"),get_position:(s,e)=>s.ask(e,"get_position",[]),get_children:(s,e)=>e.children.map((t,n)=>R(s,e,n)),num_children:(s,e)=>e.children.length,
remove:x,remove_widget:x,remove_all:(s,e,t)=>[...e.children].forEach(({wid:n})=>x(s,e,{__wid__:n},t)),add_widget:(s,e,t,n)=>c(s,e,s.widget(t),{stretch:n??0}),insert_widget:(s,e,t,n,o)=>c(
s,e,s.widget(n),{stretch:o??0},t),set_widget:de,add_cursor:(s,e,t,n,o,i,_)=>r(s,e,{cursors:[...e.state.cursors??[],[t,n,o,i,_??null]]}),index_of:(s,e,t)=>O(e,t),
index_to_widget:(s,e,t)=>R(s,e,t),raise_:(s,e)=>r(s,e,{z:B(s,e)+1}),lower:(s,e)=>r(s,e,{z:-B(s,e)-1}),toggle_minimize:(s,e)=>N(s,e,"minimized"),toggle_maximize:(s,e)=>N(
s,e,"maximized"),toggle_shade:(s,e)=>N(s,e,"shaded")},K=0;function B(s,e){return K=Math.max(K+1,Number(e.state.z??0)),K}function N(s,e,t){r(s,e,{window_state:e.
state.window_state===t?"normal":t})}var ge=new Set("set_focus cascade_windows tile_windows update fullscreen scroll_to_end scroll_to_lineno scroll_to_top scroll\
_to_bottom scroll_to_cursor popup open save set_optimal_column_widths scroll_to_path copy_selection cut_selection paste_selection".split(" ")),V=(s,e,t,n)=>r(s,
e,{icon:t??null,icon_size:n??null}),L=(s,e,t,n)=>r(s,e,{icon_url:t??null,iconsize:n??null}),E=(s,e,t)=>r(s,e,{state:!!t}),G=(s,e,t,n)=>r(s,e,{visible:!0,z:B(s,e)+
1,...typeof t=="number"&&typeof n=="number"?{position:[t,n]}:{}}),J={add_widget:(s,e,t,n)=>{let o=typeof n=="object"&&n||{};c(s,e,s.widget(t),{title:l(o.title??
o.text)}),e.children.length===1&&r(s,e,{index:0})},show_widget:(s,e,t)=>r(s,e,{index:O(e,t)}),close_widget:(s,e,t)=>x(s,e,t),highlight_tab:(s,e,t,n)=>s.show({type:"\
layout",wid:e.wid,child:S(t),layout:{highlight:n}}),get_tab_id:(s,e,t)=>O(e,t)>=0?`tab_${S(t)}`:null},ce={append_text:(s,e,t)=>se(s,e,"text",l(t)),clear:(s,e)=>r(
s,e,{text:""}),set_text:(s,e,t)=>r(s,e,{text:l(t)}),set_limit:(s,e,t)=>r(s,e,{limit:t})},C={add_name:(s,e,t,n)=>{let o=e.name==="MenuBar"?s.make("Menu",{}):s.make(
"MenuAction",{text:t,checkable:!!n});return c(s,e,o,e.name==="MenuBar"?{name:t}:{}),p(o)},add_menu:(s,e,t,n,o)=>{let[i,_]=typeof t=="string"?[t,n]:[n,t],a=s.widget(
_)??s.make("Menu",{});return c(s,e,a,{name:i,...o??{}}),e.name==="Menu"?p(a):void 0},add_separator:(s,e)=>c(s,e,s.make("Separator",{orientation:e.name==="ToolBa\
r"?"vertical":"horizontal"})),get_menu:(s,e,t)=>{let n=e.children.find(({layout:o})=>o.name===t);return n?R(s,e,e.children.indexOf(n)):null},popup:(s,e,t,n)=>s.
show({type:"call",wid:e.wid,method:"popup",args:[t??null,n??null]})};function z(s,e){s.show({type:"state",wid:e.wid,state:{rows:structuredClone(e.tree.wire)}})}
var H={set_columns:(s,e,t)=>r(s,e,{columns:e.tree.setColumns(t)}),...Object.fromEntries(["set_tree","update_tree","set_data","update_data","set_rows","update_ro\
ws"].map(s=>[s,(e,t,n)=>{t.tree.set(n),z(e,t)}])),add_tree:(s,e,t,n)=>{for(let o of e.tree.build(t))e.tree.add(n??[],o);z(s,e)},add_item:(s,e,t,n,o)=>(e.tree.add(
t??[],e.tree.row(l(n),o)),z(s,e),[...t??[],n]),remove_item:(s,e,t)=>W(s,e,[t]),remove_items:(s,e,t)=>W(s,e,t),delete_row:(s,e,t)=>W(s,e,[h(e,t)]),insert_row:(s,e,t,n,o)=>{
let[i,_]=e.name==="TableView"?[n,Number(t)]:[t,o==null?-1:pe(e,o)];return Y(s,e,i,_)},append_row:(s,e,t)=>Y(s,e,t,-1),clear:(s,e)=>{e.tree.rows=[],z(s,e),r(s,e,
{selected:[],selected_cells:[],sort:null,colors:{},expanded:{}})},set_cell:(s,e,t,n,o)=>{let i=h(e,t),_=e.tree.keyOf(n);e.tree.setCell(i,_,o),s.show({type:"edit",
wid:e.wid,op:"cell",path:i,field:_,value:o})},expand_item:(s,e,t)=>q(s,e,t,!0),collapse_item:(s,e,t)=>q(s,e,t,!1),expand_all:(s,e)=>Q(s,e,!0),collapse_all:(s,e)=>Q(
s,e,!1),get_expanded:(s,e)=>e.tree.opened(!0),get_collapsed:(s,e)=>e.tree.opened(!1),set_selected:(s,e,t)=>r(s,e,{selected:t.map(n=>h(e,n))}),select_path:(s,e,t,n)=>X(
s,e,[t],n!==!1),select_paths:(s,e,t,n)=>X(s,e,t,n!==!1),select_all:(s,e,t)=>r(s,e,{selected:t===!1?[]:"all"}),clear_selection:(s,e)=>r(s,e,{selected:[],selected_cells:[]}),
get_selected:(s,e)=>{let t=e.state.selected??[];return(t==="all"?e.tree.rows.map(o=>[o[0]]):t).flatMap(o=>{let i=e.tree.find(o);return i?[{path:o,values:e.tree.
values(i)}]:[]})},select_cell:(s,e,t,n,o)=>{let i=[h(e,t),e.tree.keyOf(n)],_=(e.state.selected_cells??[]).filter(a=>JSON.stringify(a)!==JSON.stringify(i));r(s,e,
{selected_cells:o===!1?_:[..._,i]})},clear_cell_selection:(s,e)=>r(s,e,{selected_cells:[]}),get_selected_cells:(s,e)=>e.state.selected_cells??[],sort_by_column:(s,e,t,n)=>r(
s,e,{sort:[e.tree.keyOf(t),n!==!1]}),set_column_width:(s,e,t,n)=>r(s,e,{column_widths:{...e.state.column_widths??{},[e.tree.keyOf(t)]:n}}),get_column_widths:(s,e)=>s.
ask(e,"get_column_widths",[]),get_column_count:(s,e)=>e.tree.columns.length,get_row_count:(s,e)=>e.tree.rows.length,set_colors:(s,e,t)=>s.show({type:"edit",wid:e.
wid,op:"colors",spec:t}),set_cell_color:(s,e,t,n,o,i,_)=>b(s,e,{cells:[{path:t,col_key:n,fg:o,bg:i,bold:_}]}),set_row_color:(s,e,t,n,o,i)=>b(s,e,{rows:[{path:t,
fg:n,bg:o,bold:i}]}),set_column_color:(s,e,t,n,o,i)=>b(s,e,{columns:[{col_key:t,fg:n,bg:o,bold:i}]}),set_table_color:(s,e,t,n,o)=>b(s,e,{table:{fg:t,bg:n,bold:o}}),
clear_cell_color:(s,e,t,n)=>b(s,e,{cells:[{path:t,col_key:n}]}),clear_row_color:(s,e,t)=>b(s,e,{rows:[{path:t}]}),clear_column_color:(s,e,t)=>b(s,e,{columns:[{col_key:t}]}),
clear_all_colors:(s,e)=>b(s,e,{clear:!0})};function b(s,e,t){s.show({type:"edit",wid:e.wid,op:"colors",spec:t})}function h(s,e){return typeof e=="number"?[s.tree.
rows[e]?.[0]??`row${e}`]:Array.isArray(e)?e:typeof e=="object"&&e!==null?e.path:[l(e)]}function pe(s,e){return s.tree.rows.findIndex(([t])=>t===h(s,e)[0])}function Y(s,e,t,n){
let o=e.tree.freshKey();return e.tree.add([],e.tree.row(o,t),n),z(s,e),[o]}function W(s,e,t){for(let n of t)e.tree.remove(n);s.show({type:"edit",wid:e.wid,op:"r\
ows_remove",paths:t})}function q(s,e,t,n){e.tree.open(t,n),s.show({type:"edit",wid:e.wid,op:"expand",path:t,open:n})}function Q(s,e,t){e.tree.openByDefault=t,e.
tree.exceptions.clear(),s.show({type:"edit",wid:e.wid,op:"expand_all",open:t})}function X(s,e,t,n){let o=t.map(a=>h(e,a)),i=new Set(o.map(a=>a.join(`
`))),_=(e.state.selected??[]).filter(a=>!i.has(a.join(`
`)));r(s,e,{selected:n?[..._,...o]:_})}var be={start:(s,e,t)=>D(s,e,Number(t??e.state.duration??0)),set:(s,e,t)=>D(s,e,Number(t)),cond_set:(s,e,t)=>e.timer??D(s,
e,Number(t)),stop:(s,e)=>f(e),cancel:(s,e)=>{let t=f(e);t!==void 0&&s.fire(e,"cancelled",t)},is_set:(s,e)=>e.timer!==void 0,elapsed_time:(s,e)=>e.timer?performance.
now()/1e3-e.timer.since:0,time_left:(s,e)=>e.timer?Math.max(0,e.timer.seconds-(performance.now()/1e3-e.timer.since)):0,get_duration:(s,e)=>e.state.duration??0,set_duration:(s,e,t)=>{
e.state.duration=t}};function D(s,e,t){f(e);let n=s.after(t,()=>{e.timer=void 0,s.fire(e,"expired",t)});e.timer={stop:n,seconds:t,since:performance.now()/1e3}}function f(s){
let e=s.timer;return e?.stop(),s.timer=void 0,e&&performance.now()/1e3-e.since}var v=(s,e,t)=>e.children.map(({wid:n})=>s.widget({__wid__:n})).find(n=>n&&(n.wid===
S(t)||O(n,t)>=0)),ue={add_widget:(s,e,t,n)=>{let o=n??{},i={title:l(o.title),size:[o.width??300,o.height??300],z:B(s,e)+1};typeof o.x=="number"&&typeof o.y=="nu\
mber"&&(i.position=[o.x,o.y]),o.icon_url&&(i.icon=o.icon_url);let _=s.make("MDISubWindow",i);return c(s,_,s.widget(t)),c(s,e,_),p(_)},get_subwindows:(s,e)=>e.children.
map((t,n)=>R(s,e,n)),get_subwin:(s,e,t)=>{let n=v(s,e,t);return n?p(n):null},move_child:(s,e,t,n,o)=>Z(s,e,t,{position:[n,o]}),resize_child:(s,e,t,n,o)=>Z(s,e,t,
{size:[n,o]}),close_child:(s,e,t)=>{let n=v(s,e,t),o=n&&s.widget({__wid__:n.children[0]?.wid});n&&o&&x(s,n,p(o)),n&&s.drop(n)},get_child_size:(s,e,t)=>v(s,e,t)?.
state.size??null,get_child_position:(s,e,t)=>v(s,e,t)?.state.position??[0,0]};function Z(s,e,t,n){let o=v(s,e,t);o&&r(s,o,n)}var we={set_text:(s,e,t)=>r(s,e,{text:l(
t)}),clear:(s,e)=>r(s,e,{text:""}),set_font:(s,e,t,n)=>r(s,e,{...t?{font_family:t}:{},...n?{font_size:n}:{}}),_replaceRange:(s,e,t,n,o)=>{let i=l(e.state.text);
e.state.text=i.slice(0,t)+o+i.slice(n),e.state.rev=Number(e.state.rev??0)+1,s.show({type:"edit",wid:e.wid,op:"splice",key:"text",start:t,delete:n-t,insert:o,rev:e.
state.rev})},_restoreTagIntervals:(s,e,t)=>r(s,e,{intervals:t.map(({name:n,start:o,end:i})=>[n,o,i])}),_setCursorOffset:(s,e,t)=>r(s,e,{caret:t,selection:null}),
_setSelectionOffsets:(s,e,t,n)=>r(s,e,{selection:[t,n]}),_scrollToOffset:(s,e,t,n)=>s.show({type:"call",wid:e.wid,method:"scroll_to_offset",args:[t,n??"nearest"]}),
_showTooltip:(s,e,...t)=>s.show({type:"call",wid:e.wid,method:"show_tooltip",args:t}),create_tag:(s,e,t,n)=>r(s,e,{tags:{...e.state.tags??{},[t]:n??{}}}),set_cursor_style:(s,e,t,n)=>r(
s,e,{cursor_style:[t??"line",n??null]})},me={Button:{set_icon:V,get_icon:(s,e)=>e.state.icon??null},Dial:{set_icon:V},RadioButton:{set_state:E},ToggleButton:{set_state:E},
ToolBarAction:{set_state:E,set_icon:L},MenuAction:{set_icon:L,set_state:(s,e,t)=>r(s,e,{checked:!!t}),get_state:(s,e)=>!!e.state.checked},TopLevel:{set_icon:(s,e,t)=>r(
s,e,{icon:t??null})},FixedLayout:{add_widget:(s,e,t,n,o)=>c(s,e,s.widget(t),{x:n,y:o})},GridBox:{add_widget:(s,e,t,n,o)=>c(s,e,s.widget(t),{row:n,column:o}),set_spacing:(s,e,t)=>r(
s,e,{row_spacing:t,column_spacing:t})},Splitter:{add_widget:(s,e,t)=>c(s,e,s.widget(t)),set_minimum_size:(s,e,t,n)=>s.show({type:"layout",wid:e.wid,child:S(t),layout:{
min:n}})},Expander:{toggleContent:(s,e)=>r(s,e,{collapsed:!(e.state.collapsed??!0)}),get_collapsed:(s,e)=>e.state.collapsed??e.state.collapsible??!0},TabWidget:J,
StackWidget:J,MDIWidget:ue,MDISubWindow:{close:(s,e)=>s.drop(e),move:(s,e,t,n)=>r(s,e,{position:[t,n]}),get_child:(s,e)=>R(s,e,0)},Dialog:{popup:G,add_button:(s,e,t,n)=>c(
s,e,s.widget(t),{button:n??""})},ColorDialog:{popup:G},StatusBar:{set_message:(s,e,t,n)=>{r(s,e,{message:l(t)}),n&&s.after(Number(n),()=>e.state.message===l(t)&&
r(s,e,{message:""}))},clear:(s,e)=>r(s,e,{message:""})},TextEntry:{clear:(s,e)=>r(s,e,{text:""})},TextEntrySet:{clear:(s,e)=>r(s,e,{text:""})},TextArea:ce,TextSource:we,
ComboBox:{append_text:(s,e,t)=>{F(s,e,"items",l(t)),e.state.items.length===1&&r(s,e,{index:0,text:l(t)})},insert_alpha:(s,e,t)=>I(s,e,[...m(e),l(t)].sort()),delete_alpha:(s,e,t)=>I(
s,e,m(e).filter(n=>n!==t)),set_index:(s,e,t)=>r(s,e,{index:t,text:m(e)[t]??""}),set_text:(s,e,t)=>r(s,e,{text:l(t),index:m(e).indexOf(l(t))}),show_text:(s,e,t)=>r(
s,e,{text:l(t),index:m(e).indexOf(l(t))}),get_alpha:(s,e,t)=>m(e)[t]??null,clear:(s,e)=>I(s,e,[])},HtmlView:{append_html:(s,e,t)=>se(s,e,"html",l(t)),clear:(s,e)=>r(
s,e,{html:""})},ExternalWidget:{clear:(s,e)=>r(s,e,{content:""})},Image:{set_image:(s,e,t)=>r(s,e,{image:t??null})},Canvas:{draw_image:(s,e,t)=>F(s,e,"drawings",
t)},VideoWidget:{play:(s,e)=>r(s,e,{playing:!0}),pause:(s,e)=>r(s,e,{playing:!1}),stop:(s,e)=>r(s,e,{playing:!1,current_time:0}),get_duration:(s,e)=>e.state.duration??
null,get_paused:(s,e)=>!e.state.playing},FileDialog:{show:(s,e)=>s.show({type:"call",wid:e.wid,method:"open",args:[]}),popup:(s,e)=>s.show({type:"call",wid:e.wid,
method:"open",args:[]})},Menu:{...C,add_widget:(s,e,t)=>c(s,e,s.widget(t))},MenuBar:C,ToolBar:{add_widget:(s,e,t)=>c(s,e,s.widget(t)),add_separator:C.add_separator,
add_spacer:(s,e)=>c(s,e,s.make("Spacer",{})),add_action:(s,e,t)=>{let n=s.make("ToolBarAction",{...t??{}});return c(s,e,n),p(n)}},TreeView:H,TableView:H,Timer:be},
m=s=>s.state.items??[];function I(s,e,t){let n=t.indexOf(l(e.state.text));r(s,e,{items:t,index:n,...n<0?{text:""}:{}})}var ne=500,P=512*1024,he=1e6,U="deskui-pgwidgets",xe=new Set(["Timer","TextBufferRef"]),j=class{constructor(e,t,n){this.options=e;this.owner=t;this.clock=n;let o=e.
storage?.getItem(U);o&&(this.credentials=JSON.parse(o)),this.connect()}options;owner;clock;socket;closed=!1;replaying=!1;silent=!1;nextOwn=he;nextAsk=1;nextTransfer=1;attempts=0;credentials;known=new Map;asked=new Map;transfers=new Map;expected=[];files=new Map;work=Promise.
resolve();close(){this.closed=!0,this.socket?.close()}send(e){let t=this.known.get(Number(e.wid));switch(e.type){case"callback":return void this.sendCallback(t,
String(e.action),e.args);case"state":t&&Object.assign(t.state,e.state);return;case"edit":return this.edited(t,e);case"result":case"error":{let n=this.asked.get(
Number(e.id));return this.asked.delete(Number(e.id)),n?.(e.value??null)}}}upload(e){let t=this.files.size+1;return this.files.set(t,e),Promise.resolve({$blob:t,
size:e.size})}edited(e,t){if(e){if(t.op==="cell"&&e.tree){let n=t.path,o=e.tree.setCell(n,String(t.field),t.value);this.fire(e,"cell_edited",n,t.field,o,t.value),
this.fire(e,"changed")}else if(t.op==="expand"&&e.tree)e.tree.open(t.path,t.open===!0);else if(t.op==="splice"){let n=String(e.state.text??""),o=Number(t.start);
e.state.text=n.slice(0,o)+String(t.insert)+n.slice(o+Number(t.delete)),this.fire(e,"changed")}}}fire(e,t,...n){this.sendCallback(e,t,n)}async sendCallback(e,t,n){
if(!e?.listens.has(t)||this.silent||this.replaying&&t!=="map")return;let o=n.map(_=>this.named(_)),i=o[0];if(w(i)&&Array.isArray(i.files)){let _=i.files;return this.
sendFiles(e,t,{...i,files:_},o.slice(1))}this.say({type:"callback",wid:e.wid,action:t,args:o})}async sendFiles(e,t,n,o){let i=n.files,_=i.map(d=>w(d.data)?this.
files.get(Number(d.data.$blob)):void 0),a=this.nextTransfer++,g=i.map(({data:d,...u})=>({...u,encoding:"bytes"}));this.say({type:"callback",wid:e.wid,action:t,args:[
{...n,files:g,transfer_id:a},...o]});for(let[d,u]of _.entries()){let oe=u?.size??0,$=Math.max(1,Math.ceil(oe/P));for(let y=0;y<$;y++){let ie=u?await u.slice(y*P,
(y+1)*P).arrayBuffer():new ArrayBuffer(0),re={wid:e.wid,transfer_id:a,file_index:d,file_count:i.length,chunk_index:y,num_chunks:$};this.say({type:"binary-chunk",
...re,encoding:"binary"}),this.socket?.send(ie)}}}named(e){if(Array.isArray(e))return e.map(t=>this.named(t));if(!w(e))return e;if(typeof e.__wid__=="number"){let t=this.
known.get(e.__wid__);return t?p(t):null}return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,this.named(n)]))}connect(){this.owner.status({state:"CONNECT\
ING",first:this.attempts===0});let e=this.socket=new WebSocket(this.options.url);e.binaryType="arraybuffer",e.onopen=()=>this.owner.status({state:"OPEN",slow:!1}),
e.onmessage=({data:t})=>{this.work=this.work.then(()=>this.take(t)).catch(()=>{})},e.onclose=({code:t,reason:n})=>this.lost(t,n)}lost(e,t){if(this.closed||e>=4e3&&
e<=4999)return this.credentials=void 0,this.options.storage?.removeItem(U),this.owner.status({state:"ENDED",code:4404,reason:t||"the server closed the connectio\
n"});this.attempts++,this.owner.status({state:"WAITING",retryAtMs:this.clock.now()+ne,attempt:this.attempts,reason:""}),this.clock.after(ne,()=>{this.closed||this.
connect()})}say(e){this.socket?.readyState===WebSocket.OPEN&&this.socket.send(JSON.stringify(e))}async take(e){if(typeof e!="string")return this.expected.shift()?.(
new Uint8Array(e));let t=JSON.parse(e);if(!Array.isArray(t)){let o=await this.obey(t);o&&this.say(o);return}let n=[];for(let o of t)n.push(await this.obey(o)??null);
this.say(n)}async obey(e){let{id:t}=e;try{let n=await this.handle(e);return n===M?void 0:{type:"result",...t===void 0?{}:{id:t},...n}}catch(n){return{type:"erro\
r",...t===void 0?{}:{id:t},error:n instanceof Error?n.message:String(n)}}}async handle(e){switch(e.type){case"init":return this.credentials??{};case"session-inf\
o":return this.credentials={session_id:e.session_id,token:e.token},this.options.storage?.setItem(U,JSON.stringify(this.credentials)),this.say({type:"viewport",...this.
owner.size()}),M;case"create":return this.create(e);case"call":return fe(await this.call(e));case"batch":return this.batch(e.calls);case"listen":case"unlisten":
return this.listen(e);case"reconstruct-start":return this.restart();case"reconstruct-end":return this.restarted();case"register-font":return this.show({...e,id:void 0,
source:e.url}),{};case"set-default-font":case"open-url":return this.show({...e,id:void 0}),{};case"binary-call":return this.expected.push(t=>{this.call({...e,args:[
t,...e.args]})}),M;case"binary-call-chunked":return this.transfers.set(e.transfer_id,{call:e,chunks:new Array(Number(e.num_chunks))}),M;case"binary-chunk":return this.
chunk(e)}throw new Error(`Unknown message type: ${String(e.type)}`)}create(e){let t=String(e.class),n=A[t];if(!n)throw new Error(`Unknown widget class: ${t}`);let o=Number(
e.wid??this.nextOwn++),i=e.args??[],_={};n.args.forEach((g,d)=>{i[d]!==void 0&&i[d]!==null&&(_[g]=i[d])});let a=i[n.args.length];if(w(a))for(let[g,d]of Object.entries(
a))_[n.options[g]??g]=d;return(t==="Label"||t==="StatusBar")&&(_.html=!0),this.enter(o,t,_),{wid:o,next_wid:o+1}}enter(e,t,n){let o=t==="TreeView"||t==="TableVi\
ew"?new T:void 0;o&&Array.isArray(n.columns)&&(n.columns=o.setColumns(n.columns));let i={wid:e,name:t,state:n,children:[],parent:void 0,tree:o,listens:new Set,timer:void 0};
return this.known.set(e,i),this.show({type:"create",wid:e,class:t,state:n}),i}async call(e){let t=this.widget({__wid__:e.wid});if(!t)throw new Error(`Unknown wi\
dget id: ${String(e.wid)}`);let n=e.args??[];for(let o of n)this.check(o);this.silent=e.silent===!0;try{return e.method==="set_binary_image"?ye(this,t,n):await ee(
this,t,String(e.method),n)}finally{this.silent=!1}}check(e){if(Array.isArray(e))e.forEach(t=>this.check(t));else if(w(e)&&typeof e.__wid__=="number"&&!this.known.
has(e.__wid__))throw new Error(`Unknown widget id: ${e.__wid__}`)}async batch(e){let t=[];for(let n of e)try{await this.call(n)}catch(o){if(!(o instanceof k)&&!String(
o).includes("Unknown widget id"))throw o;t.push(o.message)}return t.length?{value:{errors:t}}:{}}listen(e){let t=this.known.get(Number(e.wid));if(!t)throw new Error(
`Unknown widget id: ${String(e.wid)}`);let n=String(e.action);return e.type==="listen"?t.listens.add(n):t.listens.delete(n),this.show({type:e.type,wid:t.wid,action:n}),
{}}restart(){this.replaying=!0;for(let e of this.known.values())f(e);return this.known.clear(),this.owner.message({command:"replay",task_id:"",spec:{phase:"star\
t"}}),{}}restarted(){return this.owner.message({command:"replay",task_id:"",spec:{phase:"end"}}),this.replaying=!1,{}}chunk(e){let t=n=>{let o=this.transfers.get(
e.transfer_id);if(!o||(o.chunks[Number(e.chunk_index)]??=n,!o.chunks.every(Boolean)||o.chunks.includes(void 0)))return;this.transfers.delete(e.transfer_id);let i=ze(
o.chunks);this.call({...o.call,args:[i,...o.call.args]})};return e.encoding==="base64"?t(Uint8Array.from(atob(String(e.data)),n=>n.charCodeAt(0))):this.expected.
push(t),M}show(e){let t=this.known.get(Number(e.wid));t&&xe.has(t.name)||this.owner.message(e)}widget(e){return w(e)?this.known.get(Number(e.__wid__)):void 0}make(e,t){
return this.enter(this.nextOwn++,e,t)}drop(e){f(e);for(let{wid:o}of[...e.children]){let i=this.known.get(o);i&&this.forget(i)}let t=e.parent?.children,n=t?.findIndex(
({wid:o})=>o===e.wid)??-1;t&&n>=0&&t.splice(n,1),this.show({type:"destroy",wid:e.wid}),this.known.delete(e.wid)}forget(e){for(let{wid:t}of e.children){let n=this.
known.get(t);n&&this.forget(n)}this.known.delete(e.wid)}ask(e,t,n){let o=this.nextAsk++;return new Promise(i=>{this.asked.set(o,i),this.show({type:"call",id:o,wid:e.
wid,method:t,args:n})})}after(e,t){return this.clock.after(e*1e3,t)}},M=Symbol("no reply");function fe(s){return s===void 0?{}:{value:s}}function ye(s,e,[t,n]){
let o=String(n??"jpeg"),i="";for(let a of t)i+=String.fromCharCode(a);let _=`data:image/${o==="jpg"?"jpeg":o};base64,${btoa(i)}`;e.state.image=_,s.show({type:"s\
tate",wid:e.wid,state:{image:_}})}function ze(s){let e=new Uint8Array(s.reduce((n,o)=>n+o.length,0)),t=0;for(let n of s)e.set(n,t),t+=n.length;return e}function Ee(s,e,t){
return new j(s,e,t)}export{j as PgWidgetsLink,Ee as connectPgWidgets};
