package org.reformplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentReferenceTest {
  private static final DocumentReference OF_2021 = resolution76(LocalDate.of(2021, 7, 15));
  private static final DocumentReference OF_2013 = resolution76(LocalDate.of(2013, 6, 13));

  private static DocumentReference resolution76(LocalDate date) {
    return DocumentReference.builder()
        .issuer("Chính phủ")
        .number(DocumentNumber.parse("76/NQ-CP"))
        .date(date)
        .build();
  }

  @Test
  void twoResolutionsWithOneNumberAreTwoDocuments() {
    assertThat(OF_2021.isSameDocumentAs(OF_2013)).isFalse();
    assertThat(OF_2021.isSameDocumentAs(resolution76(LocalDate.of(2021, 7, 15)))).isTrue();
  }

  @Test
  void whatIsNotStatedDoesNotTellDocumentsApart() {
    DocumentReference bare =
        DocumentReference.builder().number(DocumentNumber.parse("76/NQ-CP")).build();
    assertThat(bare.isSameDocumentAs(OF_2013)).isTrue();
  }

  @Test
  void withoutANumberNothingIsTheSameDocument() {
    DocumentReference untold = DocumentReference.builder().title("Kế hoạch").build();
    assertThat(untold.isSameDocumentAs(untold)).isFalse();
  }

  @Test
  void readsLikeACitation() {
    assertThat(OF_2021).hasToString("76/NQ-CP of 2021-07-15, Chính phủ");
  }
}
