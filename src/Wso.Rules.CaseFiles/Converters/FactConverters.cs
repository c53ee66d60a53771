using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>Every kind of fact for <see cref="JsonSerializer"/>, with and without reflection.</summary>
internal sealed class FactConverters : JsonConverterFactory, IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, (JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Info)> All = Made();

    public override bool CanConvert(Type typeToConvert) => All.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        All[typeToConvert].Converter;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        All.TryGetValue(type, out var made) ? made.Info(options) : null;

    private static Dictionary<Type, (JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Info)> Made()
    {
        var all = new Dictionary<Type, (JsonConverter, Func<JsonSerializerOptions, JsonTypeInfo>)>();

        void Kind<T>(Notation<T> notation, Func<T, bool>? isUnknown, Func<T, CaseFileDocument>? document = null)
        {
            var converter = new FactConverter<T>(notation, isUnknown, document);
            all.Add(typeof(T), (converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter)));
        }

        void Words<T>(Words<T> words)
            where T : struct, Enum => Kind(words, value => !words.Has(value));

        void Fact<T>(Notation<T> notation)
            where T : class
        {
            Kind(notation, static _ => false);
            Kind(Is.ListOf(notation), static list => !list.IsKnown);
        }

        Kind(DocumentShape.Document, static _ => false, static document => document);
        Kind(DocumentShape.Case, static _ => false, static file => new CaseFileDocument(file, CaseFileReader.NoQuestion));
        Kind(JailShape.Shape, static _ => false, static jail => new CaseFileDocument(CaseFileReader.With(jail), CaseFileReader.NoQuestion));
        Fact(ActShapes.Asked);
        Fact(AgencyShape.Shape);
        Fact(AgreementShape.Shape);
        Fact(CitizenshipQuestionShape.Shape);
        Fact(ComplaintShape.Shape);
        Fact(CustodyShape.Shape);
        Fact(DesignationShape.Shape);
        Fact(DetentionServicesShape.Shape);
        Fact(DutyDoneShape.Shape);
        Fact(FacilityShape.Shape);
        Fact(Is.Ceiling);
        Fact(LocalLawShape.Shape);
        Fact(NoticeShape.Shape);
        Fact(OfficerShape.Shape);
        Fact(PaperShape.Shape);
        Fact(PersonShape.Shape);
        Fact(ReleaseProcessingBoundsShape.Shape);
        Kind(Is.YesNo, static truth => truth == Truth.Unknown);
        Kind(Is.InstantOrNever, static moment => !moment.IsKnown);
        Kind(Is.DateOrInstant, static when => when == DateOrInstant.Unknown);
        Kind(Is.Instant, null);
        Kind(new PatternText<LocalDate>(LocalDatePattern.Iso, "a date such as 2019-05-08"), null);
        Kind(new PatternText<Duration>(DurationPattern.JsonRoundtrip, "a duration such as 47:30:00"), null);
        Kind(Is.Ids, static list => !list.IsKnown);
        Kind(Is.Or("none", Is.Id), static id => !id.IsKnown);
        Kind(Is.Or("none", Is.UpTo(int.MaxValue)), static number => !number.IsKnown);
        Kind(Is.Known(Vocabulary.LawAnswers), static answer => !answer.IsKnown);
        Kind(Is.Or("none", DetentionServicesShape.Shape), static services => !services.IsKnown);
        Kind(Is.Box, static box => box == DetainerBox.Unknown);
        Words(Vocabulary.Actions);
        Words(Vocabulary.AllAgreements);
        Words(Vocabulary.Anchors);
        Words(Vocabulary.AnsweredBy);
        Words(Vocabulary.Duties);
        Words(Vocabulary.DutyForces);
        Words(Vocabulary.DutyStates);
        Words(Vocabulary.Editions);
        Words(Vocabulary.Forms);
        Words(Vocabulary.LawAnswers);
        Words(Vocabulary.NoticeKinds);
        Words(Vocabulary.Offenses);
        Words(Vocabulary.Orders);
        Words(Vocabulary.Parties);
        Words(Vocabulary.Proofs);
        Words(Vocabulary.QuestionKinds);
        Words(Vocabulary.Rulings);
        Words(Vocabulary.Senders);
        Words(Vocabulary.States);
        return all;
    }
}
